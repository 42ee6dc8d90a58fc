// What of conference.yaml goes out to everybody.
#include <plenum/write/kit.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace plenum::write {

namespace {

/// A key that is not named here stays at home: a later Plenum may keep private things under a new one.
constexpr std::array<std::string_view, 22> public_keys{
    "format",   "name",          "year",  "nation",   "language",   "venue",           "opening", "send_to",
    "dates",    "limits",        "days",  "sections", "committees", "standing_orders", "bodies",  "verbs",
    "everyday", "abbreviations", "rules", "words",    "wordlists",  "policy"};
constexpr std::array<std::string_view, 2> of_a_committee{"name", "size"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, const std::string& key) {
    return std::ranges::find(names, key) != names.end();
}

}  // namespace

std::string kit(const Tree& conference) {
    auto shared = conference;
    std::erase_if(shared.children, [](const Tree& each) { return !is_one_of(public_keys, each.key); });
    for (auto& member : shared.children) {
        if (member.key != "committees") continue;
        for (auto& committee : member.children) {
            std::erase_if(committee.children,
                          [](const Tree& e) { return !is_one_of(of_a_committee, e.key); });
        }
    }
    std::string result = "# What your drafts are checked by; the agenda committee keeps the whole of it.\n";
    for (const auto& line : block(shared)) result += line + '\n';
    return result;
}

}  // namespace plenum::write
