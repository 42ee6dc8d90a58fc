#include <plenum/base/text.hpp>
#include <plenum/decide/names.hpp>

#include <algorithm>
#include <string>

namespace plenum::decide {

Names::Names(const Motions& motions, const Conference& conference) : sections_(conference.sections) {
    for (std::size_t i = 0; i < motions.size(); ++i) {
        if (!motions[i].id.empty()) motions_.emplace(motions[i].id, i);
    }
}

std::optional<std::size_t> Names::motion(std::string_view id) const {
    const auto found = motions_.find(id);
    return found == motions_.end() ? std::nullopt : std::optional(found->second);
}

bool Names::section(std::string_view id) const {
    return std::ranges::find(sections_, id, &Section::id) != sections_.end();
}

std::string_view Names::nearest_motion(std::string_view id) const {
    std::vector<std::string_view> ids;
    ids.reserve(motions_.size());
    for (const auto& [each, index] : motions_) ids.push_back(each);
    return text::nearest(id, ids);
}

std::string_view Names::nearest_section(std::string_view id) const {
    std::vector<std::string_view> ids;
    ids.reserve(sections_.size());
    for (const auto& section : sections_) ids.emplace_back(section.id);
    return text::nearest(id, ids);
}

bool Names::made_by_committee(std::string_view id, const Decisions& log, std::size_t decision) {
    const auto before = log.begin() + static_cast<std::ptrdiff_t>(decision);
    return std::any_of(log.begin(), before, [&](const Decision& each) {
        if (const auto* composite = std::get_if<act::Composite>(&each.act)) return composite->motion.id == id;
        const auto* split = std::get_if<act::Split>(&each.act);
        if (split == nullptr || id.empty() || id.substr(0, id.size() - 1) != split->motion.id) return false;
        const auto letter = static_cast<std::size_t>(id.back() - 'a');
        return id.back() >= 'a' && letter < split->parts.size();
    });
}

}  // namespace plenum::decide
