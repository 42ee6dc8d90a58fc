// Runs as pieces of a paragraph.
#include <plenum/base/controls.hpp>
#include <plenum/render/document/pdf/text.hpp>
#include <plenum/render/outline.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

/// Without what steers a page, and in UTF-8 that pango takes.
std::string clean(std::string_view text) {
    std::string buffer;
    std::string result(text::without_controls(text, buffer));
    if (g_utf8_validate(result.data(), static_cast<gssize>(result.size()), nullptr) == 0) {
        const std::unique_ptr<char, drawing::Closer<g_free>> valid(
            g_utf8_make_valid(result.data(), static_cast<gssize>(result.size())));
        result = valid.get();
    }
    return result;
}

}  // namespace

Face unseen(Face face) {
    face.size = 0.1;
    face.ink = Ink::paper;
    return face;
}

Pieces pieces(const doc::Runs& runs, const Face& face) {
    using Style = doc::Run::Style;
    Pieces result;
    for (const auto& run : runs) {
        Piece piece{.text = clean(run.text), .face = face};
        if (!run.link.empty()) {
            piece.link = slug(run.link);
            piece.face.ink = Ink::accent;
        }
        switch (run.style) {
        case Style::plain: break;
        case Style::strong: piece.face.bold = true; break;
        case Style::emphasis: piece.face.italic = true; break;
        case Style::small: piece.face.size *= 0.84; break;
        case Style::added: piece.mark = Piece::Mark::under; break;
        case Style::struck: piece.mark = Piece::Mark::through; break;
        }
        const bool told = piece.mark != Piece::Mark::none;
        if (told) {
            const bool added = piece.mark == Piece::Mark::under;
            result.push_back({.text = added ? " [added: " : " [struck: ", .face = unseen(face)});
        }
        result.push_back(std::move(piece));
        if (told) result.push_back({.text = "] ", .face = unseen(face)});
    }
    return result;
}

const Span& span_at(const Text& text, std::size_t byte) {
    const auto behind = std::upper_bound(text.spans.begin(), text.spans.end(), byte,
                                         [](std::size_t at, const Span& span) { return at < span.from; });
    return behind == text.spans.begin() ? *behind : *std::prev(behind);
}

}  // namespace plenum::render::pdf
