// actions.yaml, an entry for each resolution about which something is done.
#include <plenum/read/actions.hpp>
#include <plenum/read/decision_names.hpp>
#include <plenum/read/yaml.hpp>

#include <array>
#include <vector>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> file_keys{"format", "actions"};

std::optional<ActionOn> entry(Tree& tree, Findings& findings) {
    if (!tree.is_map()) {
        findings.error("wrong-kind", "an action should stand here, and it is " + std::string(kind_name(tree)),
                       "begin it with the resolution, as in  - resolution: aldermoor-07.1", tree.span);
        return {};
    }
    std::vector<std::string_view> known{"resolution"};
    known.insert(known.end(), action_keys().begin(), action_keys().end());
    in_small_letters(tree, known, findings);
    const Fields fields(tree, findings);
    // Without one of these the report would say less than was written down.
    fields.only(known, "this action", {"resolution", "status", "entries", "responsible", "next", "due"});
    const auto* resolution = tree.find("resolution");
    if (resolution == nullptr) {
        findings.error("action-incomplete", "this action does not say which resolution it is about",
                       "write  resolution:  and the motion with its part, as in  aldermoor-07.1",
                       {.offset = tree.span.offset, .length = 1});
        return {};
    }
    auto named = named_part(*resolution, findings);
    if (!named) return {};
    ActionOn result{.resolution = std::move(*named),
                    .action = action(fields),
                    .has_status = false,
                    .origin = {.source = findings.source(), .whole = tree.span, .fields = {}}};
    for (const auto& member : tree.children) {
        result.origin.fields.emplace_back(member.key, member.span);
        result.has_status = result.has_status || (member.key == "status" && !member.text.empty());
    }
    return result;
}

}  // namespace

Actions actions(const SourcePtr& source, Diagnostics& out) {
    Findings findings(source, out);
    Actions result;
    auto documents = yaml(source, out);
    if (documents.empty()) return result;
    if (documents.size() > 1) {
        findings.error("two-documents",
                       "there are two documents (set apart by ---) in this file, and one list of actions",
                       "take the line --- away", documents[1].span);
    }
    auto& document = documents.front();
    if (!document.is_map()) {
        findings.error(
            "wrong-kind",
            "actions are a list under 'actions:', and here there is " + std::string(kind_name(document)),
            "write  actions:  on the first line, and each entry below it with a dash",
            {.offset = document.span.offset, .length = 1});
        return result;
    }
    in_small_letters(document, file_keys, findings);
    if (!known_format(document, findings)) return result;
    const Fields fields(document, findings);
    fields.only(file_keys, "a file of actions", {"actions"});
    fields.list("actions");  // says so when it is none
    for (auto& member : document.children) {
        if (member.key != "actions" || !member.is_list()) continue;
        for (auto& each : member.children) {
            if (auto one = entry(each, findings)) result.push_back(std::move(*one));
        }
    }
    return result;
}

}  // namespace plenum::read
