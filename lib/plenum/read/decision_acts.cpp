// The acts on brackets, sections and the order of debate; papers and words are in decision_words.cpp.
#include <plenum/read/decision_acts.hpp>
#include <plenum/read/decision_names.hpp>
#include <plenum/read/decision_papers.hpp>
#include <plenum/read/decision_words.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr int minutes_of_a_day = 24 * 60;

constexpr std::array<std::string_view, 9> treatments{"debate", "A",           "AR",        "grey", "part2",
                                                     "chosen", "incompetent", "withdrawn", "late"};

std::optional<act::Any> bracket(const Fields& fields) {
    auto members = several(fields, "bracket", 2);
    auto lead = named(fields, "lead");
    if (!members || !lead) return std::nullopt;
    return act::Bracket{.members = std::move(*members), .lead = std::move(*lead)};
}

std::optional<act::Any> unbracket(const Fields& fields) {
    auto motions = several(fields, "unbracket", 1);
    if (!motions) return std::nullopt;
    return act::Unbracket{.motions = std::move(*motions)};
}

std::optional<act::Any> star(const Fields& fields) {
    auto motion = named(fields, "star");
    if (!motion) return std::nullopt;
    return act::Star{.motion = std::move(*motion)};
}

/// The map that an act is; each of its members names something by its key.
const Tree* map_of(const Fields& fields, std::string_view key, std::string_view example) {
    const auto* map = fields.tree().find(key);
    if (!map->is_map()) {
        fields.wrong_kind(*map, "names with values", "for instance  " + std::string(example));
        return nullptr;
    }
    if (!map->children.empty()) return map;
    incomplete(fields, key, example);
    return nullptr;
}

Named key_of(const Tree& member) {
    return {.id = member.key, .at = member.key_span};
}

std::optional<act::Any> section(const Fields& fields) {
    const auto* map = map_of(fields, "section", "section: {aldermoor-07: digital}");
    if (map == nullptr) return std::nullopt;
    act::Section result;
    for (const auto& member : map->children) {
        auto place = named(member, "a section", fields.findings());
        if (!place) return std::nullopt;
        result.places.push_back({.motion = key_of(member), .section = std::move(*place)});
    }
    return result;
}

std::optional<act::Any> treat(const Fields& fields) {
    auto motions = several(fields, "treat", 1);
    const auto as = fields.choice("as", treatments);
    if (fields.tree().find("as") == nullptr || fields.tree().find("as")->kind == Tree::Kind::null) {
        incomplete(fields, "as", "as: A");
    }
    if (!motions || as.empty()) return std::nullopt;
    act::Treat result{.motions = std::move(*motions)};
    for (const auto each : {Treatment::debate, Treatment::accepted, Treatment::accepted_as_reference,
                            Treatment::grey, Treatment::part2, Treatment::chosen, Treatment::incompetent,
                            Treatment::withdrawn, Treatment::late}) {
        if (name(each) == as) result.as = each;
    }
    return result;
}

std::optional<act::Any> order(const Fields& fields) {
    auto sections = several(fields, "order", 1);
    if (!sections) return std::nullopt;
    return act::Order{.sections = std::move(*sections)};
}

std::optional<act::Any> order_in(const Fields& fields) {
    const auto* map = map_of(fields, "order_in", "order_in: {digital: [aldermoor-07, orrest-02]}");
    if (map == nullptr) return std::nullopt;
    act::OrderIn result;
    const Fields inside(*map, fields.findings());
    for (const auto& member : map->children) {
        auto motions = several(inside, member.key, 1);
        if (!motions) return std::nullopt;
        result.sections.push_back({.section = key_of(member), .motions = std::move(*motions)});
    }
    return result;
}

std::optional<act::Any> minutes(const Fields& fields) {
    const auto* map = map_of(fields, "minutes", "minutes: {digital: 40}");
    if (map == nullptr) return std::nullopt;
    act::Minutes result;
    const Fields inside(*map, fields.findings());
    for (const auto& member : map->children) {
        if (member.kind == Tree::Kind::null) {
            inside.wrong_kind(member, "a number of minutes", "write it in figures, as in  digital: 40");
            return std::nullopt;
        }
        const auto time = inside.number(member.key, 0, minutes_of_a_day);
        if (!time) return std::nullopt;
        result.times.push_back({.section = key_of(member), .minutes = *time});
    }
    return result;
}

std::optional<act::Any> if_carried(const Fields& fields) {
    const auto* falls = fields.tree().find("falls");
    if (falls == nullptr || falls->kind == Tree::Kind::null) {
        incomplete(fields, "falls", "falls: [orrest-07]");
        return std::nullopt;
    }
    auto carried = named_part(*fields.tree().find("if_carried"), fields.findings());
    auto fallen = named_parts(*falls, fields.findings());
    if (!carried || !fallen) return std::nullopt;
    return act::IfCarried{.carried = std::move(*carried), .falls = std::move(*fallen)};
}

std::optional<act::Any> undo(const Fields& fields) {
    constexpr int most = 1'000'000;
    const auto entry = fields.number("undo", 1, most);
    if (!entry) return std::nullopt;
    return act::Undo{*entry};
}

constexpr std::array<std::string_view, 1> of_bracket{"lead"};
constexpr std::array<std::string_view, 1> of_treat{"as"};
constexpr std::array<std::string_view, 5> of_composite{"of", "proposed_by", "text", "parts", "sources"};
constexpr std::array<std::string_view, 1> of_if_carried{"falls"};
constexpr std::array<std::string_view, 2> of_erratum{"replace", "with"};
constexpr std::array<std::string_view, 1> of_split{"parts"};
constexpr std::array<std::string_view, 2> of_publish{"numbers", "unnumbered"};

constexpr std::array forms{
    ActForm{"bracket", of_bracket, "bracket: [aldermoor-07, orrest-07]", bracket},
    ActForm{"unbracket", {}, "unbracket: orrest-07", unbracket},
    ActForm{"star", {}, "star: orrest-07", star},
    ActForm{"section", {}, "section: {aldermoor-07: digital}", section},
    ActForm{"treat", of_treat, "treat: aldermoor-07", treat},
    ActForm{"composite", of_composite, "composite: firearms-composite", composite},
    ActForm{"order", {}, "order: [contract, funding, digital]", order},
    ActForm{"order_in", {}, "order_in: {digital: [aldermoor-07, orrest-02]}", order_in},
    ActForm{"minutes", {}, "minutes: {digital: 40}", minutes},
    ActForm{"if_carried", of_if_carried, "if_carried: aldermoor-07", if_carried},
    ActForm{"erratum", of_erratum, "erratum: kelderby-01", erratum},
    ActForm{"split", of_split, "split: orrest-03", split},
    ActForm{"publish", of_publish, "publish: agenda", publish},
    ActForm{"undo", {}, "undo: 4", undo},
};

}  // namespace

std::span<const ActForm> act_forms() {
    return forms;
}

}  // namespace plenum::read
