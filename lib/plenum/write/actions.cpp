// Actions as trees; how an entry is changed in its place is in actions_changed.cpp.
#include <plenum/write/actions.hpp>
#include <plenum/write/yaml.hpp>

#include <utility>
#include <vector>

namespace plenum::write {

namespace {

Tree day(std::string key, std::string_view iso) {
    auto result = text(std::move(key), iso);
    result.quoted = false;
    return result;
}

}  // namespace

Tree tree(const ActionEntry& entry) {
    return map({}, {day("date", entry.date), text(entry.response ? "response" : "text", entry.text)});
}

Tree tree(std::string_view resolution, const ActionChange& change) {
    std::vector<Tree> members{text("resolution", resolution)};
    if (change.responsible) members.push_back(text("responsible", *change.responsible));
    if (change.status) members.push_back(text("status", name(*change.status)));
    std::vector<Tree> entries;
    for (const auto& each : change.entries) entries.push_back(tree(each));
    if (!entries.empty()) members.push_back(list("entries", std::move(entries)));
    if (change.next && !change.next->empty()) members.push_back(text("next", *change.next));
    if (change.due && !change.due->empty()) members.push_back(day("due", *change.due));
    return map({}, std::move(members));
}

}  // namespace plenum::write
