//! The questions of the guided course, one for each moment.

use messages::{table, Message};
use state::generated::MOMENTS;

/// In the order of the moments.
pub const COURSE_ASKS: [Message; MOMENTS.len()] = [
    table::COURSE_ASK_1,
    table::COURSE_ASK_2,
    table::COURSE_ASK_3,
    table::COURSE_ASK_4,
    table::COURSE_ASK_5,
    table::COURSE_ASK_6,
    table::COURSE_ASK_7,
    table::COURSE_ASK_8,
];
