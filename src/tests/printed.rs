//! Printed
