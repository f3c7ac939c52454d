//! Messages that cross packages: each reads what the other has built, and their types are the same.

use karmem::{Frozen, MessageBuilder, ReadOwned as _, VerifyOptions, Word, bytemuck};
use karmem_tests_geometry::geometry::{AreaRef, Circle, Point, Side};
use karmem_tests_geometry::units::Metres;
use karmem_tests_geometry::{length, point, reach};
use karmem_tests_route::route::{Leg, Route, StopRef};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[test]
fn one_package_reads_what_is_of_its_types_in_messages_of_another() -> Outcome {
    let path = [point(0.0, 0.0), point(3.0, 4.0), point(3.0, 10.0)];
    let mut region = [Word::ZERO; 128];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut route = message.root::<Route>()?;
    route.set_points(&path)?.set_detour(path[1]);
    route.init_name().set_text("Around the lake")?;
    route
        .init_goal()?
        .set_centre(path[2])
        .set_radius(Metres::new(2.5));
    route.init_area().circle()?.set_radius(Metres::new(7.0));
    route.set_legs(&[Leg::new(path[0], path[1], Side::Left)])?;
    route.init_stop().circle()?.set_radius(Metres::new(1.5));
    let size = message.finish(route)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let route = Frozen::new(bytes).access::<Route>(&VerifyOptions::DEFAULT)?;
    assert_eq!(length(route.points()), 11.0);
    assert_eq!(reach(route.area()), 7.0);
    assert_eq!(reach(AreaRef::Circle(route.goal())), 2.5);
    assert_eq!(route.name().text(), "Around the lake");
    assert_eq!(route.side(), Side::Right);
    let detour: Option<&Point> = route.detour();
    assert_eq!(detour, Some(&path[1]));
    assert!(matches!(route.stop(), StopRef::Circle(circle) if circle.radius().value == 1.5));
    Ok(())
}

#[test]
fn objects_of_one_package_are_kept_in_those_of_another() -> Outcome {
    let goal = Circle {
        centre: point(1.0, 2.0),
        radius: Metres::new(3.0),
    };
    let route = Route {
        goal: goal.clone(),
        ..Route::default()
    };
    let message = route.to_bytes()?;
    let read = Frozen::new(&message).access::<Route>(&VerifyOptions::DEFAULT)?;
    assert_eq!(read.goal().radius().value, 3.0);
    assert_eq!(read.read().goal, goal);
    Ok(())
}
