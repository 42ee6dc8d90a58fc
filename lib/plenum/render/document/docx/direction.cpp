// Which way a text is read.
#include <plenum/render/document/docx/direction.hpp>

#include <fribidi.h>
#include <glib.h>

namespace plenum::render::docx {

namespace {

bool may_turn(std::string_view utf8) {
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0xD6) return true;
    }
    return false;
}

}  // namespace

std::vector<Stretch> directions(std::string_view utf8) {
    if (utf8.empty()) return {};
    if (!may_turn(utf8)) return {{.text = utf8}};
    std::vector<Stretch> result;
    std::size_t from = 0;   // where the stretch begins
    std::size_t until = 0;  // behind its last letter that is read from the right
    bool right = false;
    const auto end = [&](std::size_t at) {
        if (at > from) result.push_back({.text = utf8.substr(from, at - from), .from_the_right = right});
        from = at;
    };
    for (std::size_t i = 0; i < utf8.size();) {
        const char* const at = utf8.data() + i;
        const auto next = i + static_cast<std::size_t>(g_utf8_next_char(at) - at);
        const auto type = fribidi_get_bidi_type(g_utf8_get_char(at));
        if (FRIBIDI_IS_STRONG(type) && FRIBIDI_IS_RTL(type)) {
            if (!right) end(i);
            right = true;
            until = next;
        } else if (right && FRIBIDI_IS_STRONG(type)) {
            end(until);
            right = false;
        }
        i = next;
    }
    if (right) end(until);
    right = false;
    end(utf8.size());
    return result;
}

}  // namespace plenum::render::docx
