// actions.yaml with more in it.
#include <cli/acting/file.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/write/actions.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <memory>

namespace plenum::cli {

namespace {

SourcePtr source(const std::string& name, const std::string& text) {
    return std::make_shared<const Source>(name, text);
}

[[noreturn]] void damaged(const std::string& name) {
    throw Error("'" + name + "' cannot be changed without harm: it would not be read as it is meant",
                "look at what is odd in its layout, or make this change by hand");
}

/// The whole of an action, as it would be written: what two of them are compared by.
std::string said(const ActionOn& on) {
    const auto& action = on.action;
    const ActionChange all{.responsible = action.responsible,
                           .status = action.status,
                           .entries = action.entries,
                           .next = action.next,
                           .due = action.due};
    return write::flow(write::tree(resolution_id(on.resolution.motion.id, on.resolution.part), all));
}

Actions read_again(const std::string& name, const std::string& text) {
    Diagnostics found;
    auto result = read::actions(source(name, text), found);
    if (found.count(Severity::error) > 0) damaged(name);
    return result;
}

/// The entries of the file, with their places.
std::vector<Tree> entries_of(const std::string& name, const std::string& text) {
    Diagnostics ignored;
    for (auto& document : read::yaml(source(name, text), ignored)) {
        for (auto& member : document.children) {
            if (text::fold(member.key) == "actions" && member.is_list()) return std::move(member.children);
        }
    }
    return {};
}

/// Everything that is meant to stand in the file.
std::vector<std::string> meant(const Actions& before, const std::vector<Acting>& changes,
                               const std::vector<Acting>& anew, const ActionReport& known) {
    auto all = before;
    for (const auto& each : changes) {
        all[*each.entry].action = changed(all[*each.entry].action, completed(each, known));
    }
    std::vector<std::string> result;
    for (const auto& each : all) result.push_back(said(each));
    for (const auto& each : anew) {
        const auto named = resolution_named(each.id, {});
        ActionOn on;
        on.resolution = named;
        on.action = changed({}, completed(each, known));
        result.push_back(said(on));
    }
    return result;
}

}  // namespace

std::string with_changes(const std::string& name, const std::string& before,
                         const std::vector<Acting>& changes, const ActionReport& known) {
    std::vector<Acting> in_place;
    std::vector<Acting> anew;
    for (const auto& each : changes) (each.entry ? in_place : anew).push_back(each);
    auto text = before;
    const auto actions = read_again(name, before);
    // From the last to the first, so that the places of what is still to be changed stay as they are.
    const auto stand = entries_of(name, before);
    auto backwards = in_place;
    std::ranges::sort(backwards, [](const Acting& a, const Acting& b) { return *a.entry > *b.entry; });
    for (const auto& each : backwards) {
        if (*each.entry >= stand.size()) damaged(name);
        text = write::with_change(text, stand[*each.entry], completed(each, known));
    }
    std::vector<Tree> entries;
    for (const auto& each : anew) entries.push_back(write::tree(each.id, completed(each, known)));
    if (!entries.empty()) text = write::appended_under("actions", text, entries);
    std::vector<std::string> written;
    for (const auto& each : read_again(name, text)) written.push_back(said(each));
    if (written != meant(actions, in_place, anew, known)) damaged(name);
    return text;
}

}  // namespace plenum::cli
