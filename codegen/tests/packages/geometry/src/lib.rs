//! A package that exports the code of its schema, and works with it.

/// What `geometry.km` declares.
pub mod geometry {
    karmem::include_schema!("geometry");
}
/// What `units.km` declares.
pub mod units {
    karmem::include_schema!("units");
}

use geometry::{AreaRef, Point};
use units::Metres;

/// The point at these coordinates, in metres.
#[must_use]
pub fn point(x: f32, y: f32) -> Point {
    Point::new(Metres::new(x), Metres::new(y))
}

/// The way along `points`, in metres.
#[must_use]
pub fn length(points: &[Point]) -> f32 {
    let way = |pair: &[Point]| match pair {
        [from, to] => (to.x.value - from.x.value).hypot(to.y.value - from.y.value),
        _ => 0.0,
    };
    points.windows(2).map(way).sum()
}

/// How far an area reaches from its middle, in metres.
#[must_use]
pub fn reach(area: AreaRef<'_>) -> f32 {
    match area {
        AreaRef::Circle(circle) => circle.radius().value,
        _ => 0.0,
    }
}
