#pragma once

#include <plenum/render/document/docx/layout.hpp>
#include <plenum/render/document/docx/style.hpp>

#include <map>
#include <string>

namespace pugi {
class xml_node;
}

namespace plenum::render::docx {

/// How high things come out. Lengths are twips.
class Measure {
public:
    explicit Measure(const Layout& layout);

    struct Height {
        int before = 0;  ///< space above it, which the top of a page swallows
        int line = 0;    ///< of one line
        int lines = 1;
        int after = 0;
        bool keep_next = false;
        int all() const { return before + line * lines + after; }
    };
    Height paragraph(const pugi::xml_node& paragraph, int width) const;
    Height row(const pugi::xml_node& row, bool bracket) const;

private:
    struct Look {
        double size = 0;
        double before = 0;
        double after = 0;
        int left = 0;
        int hanging = 0;
        bool headings = false;
        bool bold = false;
        bool keep_next = false;
    };
    void learn(const ParagraphStyle& style);
    int lines(const pugi::xml_node& paragraph, const Look& look, int width) const;

    Layout layout_;
    std::map<std::string, Look, std::less<>> looks_;
};

}  // namespace plenum::render::docx
