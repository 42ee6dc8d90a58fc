// Pages drawn: text, brackets, heads and feet.
#include <plenum/render/document/drawing/logo.hpp>
#include <plenum/render/document/pdf/brush.hpp>
#include <plenum/render/document/pdf/paint.hpp>
#include <plenum/render/document/pdf/tags.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::render::pdf {

namespace {

Places places_of(const std::vector<Page>& pages) {
    Places result;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        for (const auto& placed : pages[p].strips) {
            for (const auto& item : placed.strip->items) {
                const auto* anchor = std::get_if<AnchorItem>(&item);
                if (anchor != nullptr) result.try_emplace(anchor->name, p + 1);
            }
        }
    }
    return result;
}

class Painter {
public:
    Painter(File& file, const Draft& draft, const std::vector<Page>& pages, const Measures& m,
            Typesetter& type, const Running& running, const doc::Logo& logo)
        : cairo_(file.cairo()),
          draft_(draft),
          pages_(pages),
          m_(m),
          type_(type),
          running_(running),
          logo_(logo),
          places_(places_of(pages)),
          open_(places_),
          brush_(cairo_, m, places_),
          tags_(cairo_, draft.nodes) {}

    void paint() {
        for (std::size_t p = 0; p < pages_.size(); ++p) {
            if (p > 0) head(pages_[p]);
            foot(p + 1);
            brackets(pages_[p]);
            for (const auto& placed : pages_[p].strips) {
                for (const auto& item : placed.strip->items) {
                    std::visit([&](const auto& each) { put(each, placed); }, item);
                }
            }
            tags_.leave();
            cairo_show_page(cairo_);
        }
        tags_.close();
    }

private:
    double top(const Placed& placed) const { return m_.top + placed.down; }

    void put(const LineItem& item, const Placed& placed) {
        tags_.enter(item.node);
        brush_.line(*item.text, item.nth, item.x + placed.across, top(placed) + item.baseline,
                    item.node != 0);
    }
    void put(const RectangleItem& item, const Placed& placed) {
        brush_.rectangle(item, item.x + placed.across, top(placed) + item.y);
    }
    void put(const LogoItem& item, const Placed& placed) {
        drawing::draw_logo(cairo_, logo_, item.x, top(placed), item.width, item.height);
    }
    void put(const AnchorItem& item, const Placed& placed) {
        // An anchor that stands twice in a document leads to the first.
        if (open_.erase(item.name) == 0) return;
        brush_.anchor(item.name, m_.left + placed.across, top(placed) - m_.text * 0.5);
    }
    void put(const PageItem& item, const Placed& placed) {
        const auto place = places_.find(item.anchor);
        if (place == places_.end()) return;
        auto linked = pieces({{.text = std::to_string(place->second)}}, item.face);
        linked.front().link = item.anchor;
        const auto& number = type_.set(linked);
        const double baseline = top(placed) + item.baseline;
        // The dots are no words of the entry.
        tags_.leave();
        const double step = item.face.size * 0.5;
        const double end = item.right - (std::floor(number.width / step) + 2) * step;
        if (end - item.dots > step) brush_.dots(item.dots, end, baseline, item.face.size);
        tags_.enter(item.node);
        brush_.line(number, 0, item.right - number.width, baseline, true);
    }

    /// A rule beside each bracket, from its first strip on the page to its last.
    void brackets(const Page& page) {
        const auto& strips = page.strips;
        for (std::size_t i = 0; i < strips.size();) {
            const auto bracket = strips[i].strip->bracket;
            const double from = top(strips[i]);
            double to = from;
            for (; i < strips.size() && strips[i].strip->bracket == bracket; ++i) {
                to = top(strips[i]) + strips[i].strip->height;
            }
            if (bracket == 0) continue;
            brush_.ink(Ink::accent);
            brush_.fill(m_.left - m_.text * 0.7 - m_.bar, from, m_.bar, to - from);
        }
    }

    /// Words in one line no longer than `room`, cut if need be.
    const Text& fitted(const std::string& words, const Face& face, double room) {
        const auto& whole = type_.set(words, face);
        if (whole.width <= room) return whole;
        auto text = words;
        const Text* result = &whole;
        while (result->width > room && !text.empty()) {
            const double share = std::max(0.5, std::min(0.98, room / result->width));
            text.resize(static_cast<std::size_t>(static_cast<double>(text.size()) * share));
            while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
                text.pop_back();
            if (!text.empty()) text.pop_back();
            result = &type_.set(text + "\u2026", face);
        }
        return *result;
    }

    void head(const Page& page) {
        const Face face{.font = Font::heading, .size = m_.running, .ink = Ink::faint};
        std::string section;
        if (page.section > 0) {
            const auto& here = draft_.sections[page.section - 1];
            section = here.text + (here.extent.empty() ? "" : ", " + here.extent);
        }
        const auto& right = fitted(section, face, m_.column() * 0.6);
        const double room = m_.column() - (section.empty() ? 0 : right.width + m_.running * 2);
        brush_.line(fitted(running_.left, face, room), 0, m_.left, m_.head, false);
        brush_.line(right, 0, m_.right - right.width, m_.head, false);
        cairo_set_source_rgb(cairo_, m_.line.red, m_.line.green, m_.line.blue);
        brush_.fill(m_.left, m_.head + m_.running * 0.55, m_.column(), m_.thin);
    }

    void foot(std::size_t page) {
        const Face face{.font = Font::heading, .size = m_.running, .ink = Ink::faint};
        const auto words = "Page " + std::to_string(page) + " of " + std::to_string(pages_.size());
        const auto& right = type_.set(words, face);
        brush_.line(right, 0, m_.right - right.width, m_.foot, false);
        if (running_.status.empty()) return;
        const Face bold{.font = Font::heading, .size = m_.running, .bold = true};
        const auto& left = fitted(running_.status, bold, m_.column() - right.width - m_.running * 2);
        brush_.line(left, 0, m_.left, m_.foot, false);
    }

    cairo_t* cairo_;
    const Draft& draft_;
    const std::vector<Page>& pages_;
    const Measures& m_;
    Typesetter& type_;
    const Running& running_;
    const doc::Logo& logo_;
    Places places_;
    Places open_;  ///< anchors that are still to be drawn
    Brush brush_;
    Tags tags_;
};

}  // namespace

void paint(File& file, const Draft& draft, const std::vector<Page>& pages, const Measures& m,
           Typesetter& type, const Running& running, const doc::Logo& logo) {
    Painter(file, draft, pages, m, type, running, logo).paint();
}

}  // namespace plenum::render::pdf
