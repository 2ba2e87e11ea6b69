//! Days, instants and business days: arithmetic without a clock.
//!
//! A [`Date`] is a civil date; an [`Instant`] is an instant. Which day it is
//! now is an argument that only `cli` knows.

mod day;
mod money;
mod offset;
mod quantity;
mod shift;
mod zone;

pub use jiff::Timestamp as Instant;
pub use jiff::civil::{Date, Time, Weekday};

pub use day::{Day, Month, parse_date};
pub use money::{Money, currency_decimals};
pub use offset::{Direction, Holidays, Offset, Roll, Unit, WeekdaySet};
pub use quantity::Quantity;
pub use shift::Shift;
pub use zone::Zone;
