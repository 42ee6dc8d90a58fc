// What must be known of an agenda to compare a later one with it.
#include <plenum/model/state.hpp>

namespace plenum {

namespace {

/// Goes through an agenda in the order of the paper.
class Reader {
public:
    explicit Reader(const Agenda& agenda) : agenda_(agenda) {}

    State read() {
        items(agenda_.opening);
        sections(agenda_.sections);
        debates(agenda_.chosen, {});
        sections(agenda_.grey);
        sections(agenda_.part2);
        late();
        items(agenda_.closing);
        for (const auto& section : agenda_.sections) {
            result_.sections.push_back(
                {.id = section.id, .title = section.title, .minutes = section.minutes});
        }
        for (const auto& out : agenda_.not_taken) {
            result_.motions.push_back(
                motion({.number = out.number, .treatment = out.treatment, .motion = out.motion}, {}));
        }
        for (const auto& rule : agenda_.falls) {
            auto& falls = result_.falls.emplace_back();
            falls.carried = name(rule.carried, agenda_.motions);
            for (const auto& each : rule.falls) falls.falls.push_back(name(each, agenda_.motions));
        }
        for (const auto& each : agenda_.errata) {
            result_.errata.push_back(
                {.motion = name(each.motion, agenda_.motions), .replace = each.replace, .with = each.with});
        }
        result_.published_on = agenda_.published_on;
        result_.draft = agenda_.draft;
        return std::move(result_);
    }

private:
    void items(const std::vector<AgendaEntry>& entries, const std::string& section = {}) {
        for (const auto& entry : entries) {
            if (entry.item)
                result_.items.push_back({.number = entry.number, .section = section, .item = *entry.item});
        }
    }

    void sections(const std::vector<AgendaSection>& sections) {
        for (const auto& section : sections) {
            items(section.entries, section.id);
            debates(section.entries, section.id);
        }
    }

    /// Those that a supplementary agenda printed; the others follow an item and wait for one.
    void late() {
        std::vector<AgendaEntry> printed;
        for (const auto& entry : agenda_.late) {
            if (entry.follows.empty()) printed.push_back(entry);
        }
        debates(printed, {});
    }

    void debates(const std::vector<AgendaEntry>& entries, const std::string& section) {
        for (const auto& entry : entries) {
            if (entry.motions.empty()) continue;
            auto& debate = result_.debates.emplace_back();
            for (const auto& printed : entry.motions) {
                debate.push_back(result_.motions.size());
                result_.motions.push_back(motion(printed, section));
                for (const auto& each : printed.amendments) {
                    result_.amendments.push_back({.number = each.number,
                                                  .treatment = each.treatment,
                                                  .amendment = agenda_.amendments[each.amendment]});
                }
            }
        }
    }

    State::Motion motion(const AgendaMotion& printed, const std::string& section) const {
        const auto& source = agenda_.motions[printed.motion];
        State::Motion result{.id = label(source),
                             .from = source.from,
                             .number = printed.number,
                             .section = section,
                             .treatment = printed.treatment,
                             .text = source.text,
                             .parts = {}};
        for (const auto& part : source.parts) result.parts.push_back(part.text);
        if (const auto* made = made_of(agenda_, printed.motion)) {
            for (const auto index : made->of) result.of.push_back(label(agenda_.motions[index]));
        }
        return result;
    }

    const Agenda& agenda_;
    State result_;
};

}  // namespace

State state(const Agenda& agenda) {
    return Reader(agenda).read();
}

std::string name(const PartOf& part, const Motions& motions) {
    auto result = label(motions[part.motion]);
    if (part.part > 0) result += '.' + std::to_string(part.part);
    return result;
}

}  // namespace plenum
