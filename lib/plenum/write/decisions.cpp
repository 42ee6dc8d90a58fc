// Decisions as trees; where in a file they go is in decisions_appended.cpp.
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <utility>
#include <vector>

namespace plenum::write {

namespace {

Tree ids(std::string key, const std::vector<Named>& names) {
    std::vector<Tree> items;
    for (const auto& each : names) items.push_back(text({}, each.id));
    return list(std::move(key), std::move(items));
}

/// One alone stands without brackets.
Tree one_or_more(std::string key, const std::vector<Named>& names) {
    return names.size() == 1 ? text(std::move(key), names.front().id) : ids(std::move(key), names);
}

std::string called(const NamedPart& named) {
    return named.motion.id + (named.part > 0 ? '.' + std::to_string(named.part) : "");
}

Tree parts(std::string key, const std::vector<NamedPart>& names) {
    std::vector<Tree> items;
    for (const auto& each : names) items.push_back(text({}, called(each)));
    return list(std::move(key), std::move(items));
}

using Members = std::vector<Tree>;

/// The members that each kind of act writes, the one that names it first.
struct Writer {
    Members operator()(const act::Unclear& /*act*/) const { return {}; }

    Members operator()(const act::Bracket& act) const {
        Members result{ids("bracket", act.members)};
        if (!act.lead.id.empty()) result.push_back(text("lead", act.lead.id));
        return result;
    }

    Members operator()(const act::Unbracket& act) const { return {one_or_more("unbracket", act.motions)}; }

    Members operator()(const act::Star& act) const { return {text("star", act.motion.id)}; }

    Members operator()(const act::Section& act) const {
        Members places;
        for (const auto& [motion, section] : act.places) places.push_back(text(motion.id, section.id));
        return {map("section", std::move(places))};
    }

    Members operator()(const act::Treat& act) const {
        return {one_or_more("treat", act.motions), text("as", name(act.as))};
    }

    Members operator()(const act::Composite& act) const {
        Members result{text("composite", act.motion.id), ids("of", act.of)};
        if (!act.proposed_by.id.empty()) result.push_back(text("proposed_by", act.proposed_by.id));
        result.push_back(text("text", act.motion.text));
        Members of_parts;
        for (const auto& part : act.motion.parts) of_parts.push_back(text({}, part.text));
        if (!of_parts.empty()) result.push_back(list("parts", std::move(of_parts)));
        Members from;
        for (const auto& each : act.sources) from.push_back(parts({}, each));
        if (!from.empty()) result.push_back(list("sources", std::move(from)));
        return result;
    }

    Members operator()(const act::Order& act) const { return {ids("order", act.sections)}; }

    Members operator()(const act::OrderIn& act) const {
        Members sections;
        for (const auto& [section, motions] : act.sections) sections.push_back(ids(section.id, motions));
        return {map("order_in", std::move(sections))};
    }

    Members operator()(const act::Minutes& act) const {
        Members times;
        for (const auto& [section, minutes] : act.times) times.push_back(number(section.id, minutes));
        return {map("minutes", std::move(times))};
    }

    Members operator()(const act::IfCarried& act) const {
        return {text("if_carried", called(act.carried)), parts("falls", act.falls)};
    }

    Members operator()(const act::Erratum& act) const {
        return {text("erratum", called(act.motion)), text("replace", act.replace.id),
                text("with", act.with.id)};
    }

    Members operator()(const act::Split& act) const {
        Members halves;
        for (const auto& half : act.parts) {
            Members numbers;
            for (const auto part : half) numbers.push_back(number({}, part));
            halves.push_back(list({}, std::move(numbers)));
        }
        return {text("split", act.motion.id), list("parts", std::move(halves))};
    }

    Members operator()(const act::Publish& act) const {
        const bool agenda = act.paper == act::Publish::Paper::agenda;
        Members result{text("publish", agenda ? "agenda" : "supplement")};
        Members sections;
        for (const auto& [section, debates] : act.numbers) {
            Members lines;
            for (const auto& debate : debates) {
                Members printed;
                for (const auto& [number, id] : debate) printed.push_back(text(number.id, id.id));
                lines.push_back(map({}, std::move(printed)));
            }
            sections.push_back(list(section.id, std::move(lines)));
        }
        if (!sections.empty()) result.push_back(map("numbers", std::move(sections)));
        if (!act.unnumbered.empty()) result.push_back(ids("unnumbered", act.unnumbered));
        return result;
    }

    Members operator()(const act::Undo& act) const { return {number("undo", act.entry)}; }
};

}  // namespace

Tree tree(const Decision& decision) {
    auto members = std::visit(Writer{}, decision.act);
    if (!decision.reason.empty()) members.push_back(text("reason", decision.reason));
    if (!decision.on.empty()) {
        // A date needs no quotes.
        members.push_back(text("on", decision.on));
        members.back().quoted = false;
    }
    if (!decision.by.empty()) members.push_back(text("by", decision.by));
    return map({}, std::move(members));
}

}  // namespace plenum::write
