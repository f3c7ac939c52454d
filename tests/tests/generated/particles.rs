//! `schemas/particles.km`: large slices of plain structs.
use karmem_tests::particles::{
    BlendMode, Force, ForceKind, Particle, ParticleSystem, Rgba, Span, Vec3,
};

use crate::message::{access, build, live};

fn particle(index: usize) -> Particle {
    Particle::new(
        Vec3::new(index as f32, 0.0, 0.0),
        Vec3::new(0.0, 1.0, 0.0),
        Rgba::new(255, 128, 0, 255),
        0.0,
        2.0,
        0.5,
        0.25,
        1,
    )
}

fn system() -> Vec<u64> {
    build(|message| {
        let mut root = message.root::<ParticleSystem>().unwrap();
        root.set_time(1.5).set_seed(u64::MAX).set_alive(900);
        let mut emitters = root.init_emitters(2).unwrap();
        for (mut emitter, name) in emitters.iter().zip(["fire", "smoke"]) {
            emitter
                .set_position(Vec3::new(1.0, 2.0, 3.0))
                .set_axis(Vec3::new(0.0, 1.0, 0.0))
                .set_spread(0.25)
                .set_rate(100.0)
                .set_speed(Span::new(1.0, 2.0))
                .set_lifetime(Span::new(3.0, 4.0))
                .set_size(Span::new(5.0, 6.0))
                .set_blend(BlendMode::Additive)
                .set_enabled(true);
            emitter.set_name(name).unwrap();
            emitter
                .set_colors(&[Rgba::new(1, 2, 3, 4), Rgba::new(5, 6, 7, 8)])
                .unwrap();
        }
        let up = Vec3::new(0.0, 1.0, 0.0);
        let force = Force::new(ForceKind::Vortex, Vec3::default(), up, -9.5, 2.0);
        root.set_forces(&[force]).unwrap();
        root.init_particles(1000)
            .unwrap()
            .extend((0..1000).map(particle));
        message.finish(root).unwrap()
    })
}

#[test]
fn what_is_built_is_read() {
    let words = system();
    let root = access::<ParticleSystem>(&words).unwrap();
    assert_eq!(
        (root.time(), root.seed(), root.alive()),
        (1.5, u64::MAX, 900)
    );
    let names: Vec<&str> = root
        .emitters()
        .iter()
        .map(|emitter| emitter.name())
        .collect();
    assert_eq!(names, ["fire", "smoke"]);
    let smoke = root.emitters().get(1).unwrap();
    assert_eq!(smoke.position(), &Vec3::new(1.0, 2.0, 3.0));
    assert_eq!(smoke.axis(), &Vec3::new(0.0, 1.0, 0.0));
    assert_eq!((smoke.spread(), smoke.rate()), (0.25, 100.0));
    assert_eq!(smoke.speed(), &Span::new(1.0, 2.0));
    assert_eq!(smoke.lifetime(), &Span::new(3.0, 4.0));
    assert_eq!(smoke.size(), &Span::new(5.0, 6.0));
    assert_eq!(
        smoke.colors(),
        [Rgba::new(1, 2, 3, 4), Rgba::new(5, 6, 7, 8)]
    );
    assert_eq!(
        (smoke.blend(), smoke.enabled()),
        (BlendMode::Additive, true)
    );
    assert_eq!(root.forces()[0].kind, ForceKind::Vortex);
    assert_eq!(root.forces()[0].strength, -9.5);
    assert_eq!(root.particles().len(), 1000);
    assert_eq!(root.particles()[999], particle(999));
}

#[test]
fn particles_move_in_place() {
    let mut words = system();
    let particles = live::<ParticleSystem>(&mut words).particles().unwrap();
    let mut copy = vec![Particle::default(); particles.len()];
    particles.copy_to(&mut copy).unwrap();
    for particle in &mut copy {
        particle.position.y += particle.velocity.y;
        particle.age += 1.0;
    }
    particles.copy_from(&copy).unwrap();
    assert_eq!(particles.get(3).unwrap().load().age, 1.0);
    let root = access::<ParticleSystem>(&words).unwrap();
    assert_eq!(root.particles(), copy);
    assert_eq!(root.particles()[7].position, Vec3::new(7.0, 1.0, 0.0));
}

#[test]
fn a_particle_is_a_line_of_most_caches() {
    assert_eq!((size_of::<Particle>(), align_of::<Particle>()), (64, 8));
}
