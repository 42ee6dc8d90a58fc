#include <plenum/data/data.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/programme.hpp>

#include <algorithm>

namespace plenum::read {

namespace {

/// How loud a word of a theme speaks for the heading under which the theme is debated: like a good keyword,
/// and fitted with the other numbers of section finding (1 to 3 is a plateau).
constexpr std::string_view loudness = " *2";

/// The words of a row of themes.yaml as one entry of keywords.
std::string keywords_of(const Tree& row) {
    std::string result;
    for (const auto& cue : row.children) {
        if (!cue.is_scalar() || cue.text.find(',') != std::string::npos) continue;
        if (!result.empty()) result += ", ";
        result += cue.text;
        result += loudness;
    }
    return result;
}

}  // namespace

std::vector<Section> known_sections(const std::string& language) {
    Diagnostics none;
    Findings findings(nullptr, none);
    const auto tree = data::tree(language == "english" ? "sections" : "sections-" + language);
    auto result = sections(Fields(tree, findings));
    const auto themes = data::tree("themes");
    const auto* rows = themes.find(language);
    const auto* entries = tree.find("sections");
    if (rows == nullptr || entries == nullptr) return result;
    for (std::size_t s = 0; s < std::min(result.size(), entries->children.size()); ++s) {
        const auto* names = entries->children[s].find("themes");
        if (names == nullptr) continue;
        for (const auto& name : names->children) {
            if (const auto* row = rows->find(name.text)) result[s].keywords.push_back(keywords_of(*row));
        }
    }
    return result;
}

}  // namespace plenum::read
