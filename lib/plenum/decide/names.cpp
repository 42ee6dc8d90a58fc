#include <plenum/base/text.hpp>
#include <plenum/decide/names.hpp>

#include <algorithm>

namespace plenum::decide {

Names::Names(const Motions& motions, const Conference& conference, const Amendments& amendments)
    : amendments_(amendments),
      conference_(conference) {
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const auto& motion = motions[i];
        // Of two with one id, which reading complains of, the first is meant.
        if (!motion.id.empty() && !motions_.contains(motion.id)) motions_.emplace(motion.id, i);
        if (!motion.split_from.empty()) split_.emplace(motion.split_from, i);
    }
}

std::vector<std::size_t> Names::motions(std::string_view id) const {
    std::vector<std::size_t> result;
    const auto& among = motions_.contains(id) ? motions_ : split_;
    const auto [first, last] = among.equal_range(id);
    for (auto each = first; each != last; ++each) result.push_back(each->second);
    std::ranges::sort(result);
    return result;
}

bool Names::amendment(std::string_view id) const {
    return !id.empty() && std::ranges::find(amendments_, id, &Amendment::id) != amendments_.end();
}

bool Names::section(std::string_view id) const {
    return std::ranges::find(conference_.sections, id, &Section::id) != conference_.sections.end();
}

bool Names::item(std::string_view id) const {
    return std::ranges::any_of(conference_.items,
                               [&](const Item& each) { return !id.empty() && called(each) == id; });
}

bool Names::committee(std::string_view name) const {
    const auto& all = conference_.committees;
    return all.empty() || std::ranges::find(all, name, &Committee::name) != all.end();
}

std::string_view Names::nearest_motion(std::string_view id) const {
    std::vector<std::string_view> ids;
    ids.reserve(motions_.size() + amendments_.size());
    for (const auto& [each, index] : motions_) ids.push_back(each);
    for (const auto& amendment : amendments_) ids.emplace_back(amendment.id);
    return text::nearest(id, ids);
}

std::string_view Names::nearest_section(std::string_view id) const {
    std::vector<std::string_view> ids;
    ids.reserve(conference_.sections.size());
    for (const auto& section : conference_.sections) ids.emplace_back(section.id);
    return text::nearest(id, ids);
}

}  // namespace plenum::decide
