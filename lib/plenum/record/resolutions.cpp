// From what became of the motions to what the conference resolved.
#include <plenum/record/resolutions.hpp>

#include <algorithm>

namespace plenum::record {

namespace {

class Resolving {
public:
    Resolving(const Agenda& agenda, const Proceedings& proceedings, const std::vector<Classification>& stems,
              const std::vector<Classification>& sections)
        : agenda_(agenda),
          proceedings_(proceedings),
          stems_(stems),
          sections_(sections) {}

    void add(const AgendaEntry& entry, const AgendaSection* section, std::vector<Resolved>& to) const {
        for (const auto& printed : entry.motions) {
            const bool leads = &printed == &entry.motions.front();
            const auto& fate = proceedings_.motions[printed.motion];
            const bool with_lead = fate.whole.by == Fate::By::lead || fate.whole.by == Fate::By::nothing;
            if (!leads && with_lead) continue;
            to.push_back(resolved(entry, printed, section));
        }
    }

private:
    Resolved resolved(const AgendaEntry& entry, const AgendaMotion& printed,
                      const AgendaSection* section) const {
        const auto& fate = proceedings_.motions[printed.motion];
        const auto& motion = agenda_.motions[printed.motion];
        Resolved result{.number = printed.number,
                        .id = label(motion),
                        .from = from(printed.motion),
                        .section = {},
                        .section_title = {},
                        .text = {},
                        .parts = {},
                        .of = {},
                        .note = fate.note};
        result.on = fate.on;
        if (!motion.parts.empty()) {
            result.text = fate.words.text;
            result.votes = fate.whole.votes;
        }
        put_section(result, printed.motion, section);
        put_parts(result, fate);
        if (&printed == &entry.motions.front()) put_of(result, entry, printed.motion);
        return result;
    }

    std::string from(std::size_t motion) const {
        const auto* made = made_of(agenda_, motion);
        if (made == nullptr) return agenda_.motions[motion].from;
        return made->proposed_by.empty() ? "Agenda committee" : made->proposed_by;
    }

    void put_section(Resolved& result, std::size_t motion, const AgendaSection* section) const {
        if (section != nullptr) {
            result.section = section->id;
            result.section_title = section->title;
            return;
        }
        const auto* made = made_of(agenda_, motion);
        const auto submitted = made == nullptr || made->of.empty() ? motion : made->of.front();
        if (submitted >= sections_.size() || sections_[submitted].sections.empty()) return;
        result.section = sections_[submitted].sections.front().id;
        const auto& known = agenda_.conference.sections;
        const auto found = std::ranges::find(known, result.section, &Section::id);
        result.section_title = found == known.end() ? result.section : found->title;
    }

    void put_parts(Resolved& result, const MotionFate& fate) const {
        const auto& parts = fate.words.parts;
        for (std::size_t i = 0; i < fate.parts.size(); ++i) {
            auto& part = result.parts.emplace_back();
            part.part = parts.empty() ? 0 : static_cast<int>(i) + 1;
            part.text = parts.empty() ? fate.words.text : parts[i].text;
            part.outcome = fate.parts[i].outcome;
            part.votes = fate.parts[i].votes;
            part.stem = stem(fate.motion, i);
            part.amended_by = fate.amended_by.front();  // the lead is read with each of its parts
            const auto& own = fate.amended_by[static_cast<std::size_t>(part.part)];
            if (part.part > 0) part.amended_by.insert(part.amended_by.end(), own.begin(), own.end());
        }
    }

    Stem stem(std::size_t motion, std::size_t part) const {
        if (motion >= stems_.size()) return Stem::belief;
        const auto& parts = stems_[motion].parts;
        return part < parts.size() ? parts[part].stem : stems_[motion].stem;
    }

    void put_of(Resolved& result, const AgendaEntry& entry, std::size_t lead) const {
        const auto add = [&](std::size_t motion) {
            auto id = label(agenda_.motions[motion]);
            const auto& fate = proceedings_.motions[motion].whole;
            const bool own = fate.by != Fate::By::lead && fate.by != Fate::By::nothing;
            if (motion == lead || own || std::ranges::count(result.of, id) > 0) return;
            result.of.push_back(std::move(id));
        };
        for (const auto& each : entry.motions) add(each.motion);
        if (const auto* made = made_of(agenda_, lead)) {
            for (const auto each : made->of) add(each);
        }
    }

    const Agenda& agenda_;
    const Proceedings& proceedings_;
    const std::vector<Classification>& stems_;
    const std::vector<Classification>& sections_;
};

}  // namespace

Resolutions resolutions(const Agenda& agenda, const Proceedings& proceedings,
                        const std::vector<Classification>& stems,
                        const std::vector<Classification>& sections) {
    Resolutions result{.conference = agenda.conference.name, .year = agenda.conference.year, .motions = {}};
    const Resolving resolving(agenda, proceedings, stems, sections);
    for_each_debate(agenda, [&](const AgendaEntry& entry, const AgendaSection* section) {
        resolving.add(entry, section, result.motions);
    });
    return result;
}

}  // namespace plenum::record
