//! SVG elements as text. It knows no bytes: places and words in, a document out.

use std::fmt::Write as _;

use super::palette::Paint;

const SANS: &str = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";
const MONO: &str = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/// How text looks.
#[derive(Clone, Copy)]
pub(super) enum Font {
    Title,
    Note,
    Ruler,
    RulerBold,
    Name,
    Type,
    Half,
    Padding,
}

impl Font {
    /// Family, size, weight and colour.
    const fn attributes(self) -> (&'static str, u32, u32, &'static str) {
        match self {
            Self::Title => (SANS, 19, 700, "#1f2328"),
            Self::Note => (SANS, 12, 400, "#59636e"),
            Self::Ruler => (MONO, 11, 400, "#7a838d"),
            Self::RulerBold => (MONO, 11, 700, "#c4321c"),
            Self::Name => (MONO, 13, 600, "#1f2328"),
            Self::Type => (MONO, 11, 400, "#4b545d"),
            Self::Half => (MONO, 10, 400, "#7a838d"),
            Self::Padding => (MONO, 11, 400, "#59636e"),
        }
    }
}

/// Which end of a text is at the place that is given for it.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A document that grows.
#[derive(Default)]
pub(super) struct Drawing {
    body: String,
}

impl Drawing {
    /// Writes `text` with its base line at `y`.
    pub(super) fn text(&mut self, (x, y): (i64, i64), anchor: Anchor, font: Font, text: &str) {
        if text.is_empty() {
            return;
        }
        let (family, size, weight, fill) = font.attributes();
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = match weight {
            400 => String::new(),
            weight => format!(" font-weight=\"{weight}\""),
        };
        let family = if family == MONO {
            format!(" font-family=\"{MONO}\"")
        } else {
            String::new()
        };
        self.line(format_args!(
            "<text x=\"{x}\" y=\"{y}\"{anchor}{family} font-size=\"{size}\"{weight} fill=\"{fill}\">{}</text>",
            Escaped(text)
        ));
    }

    /// Fills an outline, which says `tooltip` under the pointer.
    pub(super) fn shape(&mut self, outline: &str, paint: Paint, tooltip: &str) {
        let (fill, stroke) = paint.colors();
        self.line(format_args!(
            "<path d=\"{outline}\" fill=\"{fill}\" stroke=\"{stroke}\"><title>{}</title></path>",
            Escaped(tooltip)
        ));
    }

    /// Covers the middle of a box that goes on for too long.
    pub(super) fn fold(&mut self, left: i64, right: i64, top: i64, bottom: i64) {
        self.line(format_args!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"#ffffff\" fill-opacity=\"0.6\"/>",
            right - left,
            bottom - top
        ));
    }

    /// Parts the two words of a reference.
    pub(super) fn half(&mut self, x: i64, top: i64, bottom: i64, paint: Paint) {
        let (_, stroke) = paint.colors();
        self.line(format_args!(
            "<path d=\"M{x} {top}V{bottom}\" stroke=\"{stroke}\" stroke-dasharray=\"2 3\"/>"
        ));
    }

    pub(super) fn cache_line(&mut self, left: i64, right: i64, y: i64) {
        self.line(format_args!(
            "<path d=\"M{left} {y}H{right}\" stroke=\"#c4321c\" stroke-dasharray=\"6 4\"/>"
        ));
    }

    pub(super) fn swatch(&mut self, (x, y): (i64, i64), side: i64, paint: Paint) {
        let (fill, stroke) = paint.colors();
        self.line(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"2\" fill=\"{fill}\" stroke=\"{stroke}\"/>"
        ));
    }

    /// The whole document, with `about` for those who cannot see it.
    pub(super) fn finish(self, (width, height): (i64, i64), about: &str) -> String {
        let about = Escaped(about);
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="{SANS}" stroke-linejoin="round">
<title>{about}</title>
<defs><pattern id="padding" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#f6f8fa"/><path d="M0 0V7" stroke="#c4cbd3" stroke-width="2"/></pattern></defs>
<rect x="0.5" y="0.5" width="{}" height="{}" rx="10" fill="#ffffff" stroke="#d1d9e0"/>
{}</svg>
"##,
            width - 1,
            height - 1,
            self.body
        )
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // A string takes everything.
        let _ = self.body.write_fmt(line);
        self.body.push('\n');
    }
}

/// Text as XML takes it; characters that XML has no place for are left out.
struct Escaped<'t>(&'t str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\u{FFFE}' | '\u{FFFF}' => {}
                control if control.is_control() => {}
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}
