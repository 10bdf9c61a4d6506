//! The table to keep, as RFC 4180 defines it. Spreadsheet programs run what begins like a formula: such a cell begins with an
//! apostrophe instead.

/// What a formula begins with in one program or another.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A row with its line break.
pub fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<_> = cells.into_iter().map(cell).collect();
    cells.join(",") + "\r\n"
}

fn cell(text: &str) -> String {
    let is_formula = text.trim_start().starts_with(FORMULA) || text.starts_with(FORMULA);
    let guarded = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if guarded.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

/// A `data:` URL of a file in UTF-8, with the mark by which spreadsheet programs know that.
pub fn url(file: &str) -> String {
    let mut url = "data:text/csv;charset=utf-8,%EF%BB%BF".to_owned();
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~,".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let line = row(["1", "S11, S12", "say \"so\"", "", "two\nlines"]);
        assert_eq!(line, "1,\"S11, S12\",\"say \"\"so\"\"\",,\"two\nlines\"\r\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@sum", "\t=1", " =1", "\r=1"] {
            assert!(row([text]).trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        assert_eq!(row(["a=b"]), "a=b\r\n");
    }

    #[test]
    fn the_address_holds_every_byte() {
        assert_eq!(url("a,é\r\n"), "data:text/csv;charset=utf-8,%EF%BB%BFa,%C3%A9%0D%0A");
    }
}
