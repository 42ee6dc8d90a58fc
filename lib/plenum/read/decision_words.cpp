#include <plenum/read/decision_names.hpp>
#include <plenum/read/decision_words.hpp>
#include <plenum/read/motion_record.hpp>

#include <charconv>
#include <set>

namespace plenum::read {

namespace {

constexpr int most_parts = 100;

bool written(const Fields& fields, std::string_view key, std::string_view example) {
    const auto* found = fields.tree().find(key);
    if (found != nullptr && found->kind != Tree::Kind::null) return true;
    incomplete(fields, key, example);
    return false;
}

/// The entry as the motion that it holds.
std::optional<Motion> drafted(const Fields& fields) {
    const auto& entry = fields.tree();
    Tree motion{.kind = Tree::Kind::map, .span = entry.span};
    for (const auto& member : entry.children) {
        if (member.key != "composite" && member.key != "text" && member.key != "parts") continue;
        motion.children.push_back(member);
        if (member.key == "composite") motion.children.back().key = "id";
    }
    return motion_record(motion, {}, {}, fields.findings());
}

std::optional<std::vector<std::vector<NamedPart>>> sources(const Fields& fields, std::size_t parts) {
    std::vector<std::vector<NamedPart>> result;
    for (const auto& item : fields.list("sources")) {
        auto of_part = named_parts(item, fields.findings());
        if (!of_part) return std::nullopt;
        result.push_back(std::move(*of_part));
    }
    // A composite without parts has one text, and its sources stand in one list.
    const auto wanted = parts == 0 ? 1 : parts;
    if (result.empty() || result.size() == wanted) return result;
    fields.findings().error("sources",
                            "there are sources for " + std::to_string(result.size()) +
                                (result.size() == 1 ? " part" : " parts") + ", and the composite has " +
                                std::to_string(wanted),
                            "write a list of sources for each part, in the order of the parts",
                            fields.tree().find("sources")->span);
    return std::nullopt;
}

/// The numbers of parts that stand in one of the lists of a split.
std::optional<std::vector<int>> numbers(const Tree& list, std::set<int>& taken, Findings& findings) {
    const auto wrong = [&](const Tree& at) {
        findings.error("not-a-number", "here should stand numbers of parts, each once",
                       "a list for each new motion, as in  parts: [[1, 2], [3]]",
                       at.span.length > 0 ? at.span : list.span);
        return std::nullopt;
    };
    if (!list.is_list() || list.children.empty()) return wrong(list);
    std::vector<int> result;
    for (const auto& item : list.children) {
        int number = 0;
        const auto* const end = item.text.data() + item.text.size();
        const auto [at, trouble] = std::from_chars(item.text.data(), end, number);
        if (!item.is_scalar() || trouble != std::errc{} || at != end || number < 1 || number > most_parts ||
            !taken.insert(number).second) {
            return wrong(item);
        }
        result.push_back(number);
    }
    return result;
}

}  // namespace

std::optional<act::Any> composite(const Fields& fields) {
    if (!written(fields, "of", "of: [aldermoor-07, orrest-07]")) return std::nullopt;
    auto id = named(fields, "composite");
    auto of = several(fields, "of", 1);
    auto proposer = named(fields, "proposed_by");
    auto motion = drafted(fields);
    if (!id || !of || !proposer || !motion) return std::nullopt;
    auto from = sources(fields, motion->parts.size());
    if (!from) return std::nullopt;
    return act::Composite{.motion = std::move(*motion),
                          .of = std::move(*of),
                          .proposed_by = std::move(*proposer),
                          .sources = std::move(*from)};
}

std::optional<act::Any> erratum(const Fields& fields) {
    if (!written(fields, "replace", "replace: \"twelve\"") || !written(fields, "with", "with: \"eleven\"")) {
        return std::nullopt;
    }
    auto motion = named_part(*fields.tree().find("erratum"), fields.findings());
    auto replace = named(fields, "replace");
    if (!motion || !replace) return std::nullopt;
    // What stands in its place may be nothing: with: ""
    return act::Erratum{.motion = std::move(*motion),
                        .replace = std::move(*replace),
                        .with = {.id = fields.text("with"), .at = fields.tree().find("with")->span}};
}

std::optional<act::Any> split(const Fields& fields) {
    if (!written(fields, "parts", "parts: [[1, 2], [3]]")) return std::nullopt;
    auto motion = named(fields, "split");
    act::Split result;
    std::set<int> taken;
    for (const auto& list : fields.list("parts")) {
        auto some = numbers(list, taken, fields.findings());
        if (!some) return std::nullopt;
        result.parts.push_back(std::move(*some));
    }
    if (!motion) return std::nullopt;
    if (result.parts.size() < 2) {
        fields.findings().error("decision-incomplete", "a motion is split into two and more",
                                "a list for each new motion, as in  parts: [[1, 2], [3]]",
                                fields.tree().find("parts")->key_span);
        return std::nullopt;
    }
    result.motion = std::move(*motion);
    return result;
}

}  // namespace plenum::read
