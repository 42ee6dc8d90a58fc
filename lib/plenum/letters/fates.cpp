// What became of each committee's motions, and whom it may speak to about them.
#include <plenum/letters/committees.hpp>
#include <plenum/letters/letters.hpp>

#include <algorithm>
#include <map>

namespace plenum::letters {

namespace {

class Writer {
public:
    explicit Writer(const Agenda& agenda) : agenda_(agenda), committees_(agenda.conference) {}

    /// What is on the agenda of each committee.
    void put_motions() {
        for_each_debate(agenda_, [this](const AgendaEntry& entry, const AgendaSection* section) {
            for (std::size_t i = 0; i < entry.motions.size(); ++i) {
                const auto index = entry.motions[i].motion;
                numbers_[index] = entry.motions[i].number;
                auto& known = fates_[index];
                known = fate(entry, i, section == nullptr ? std::string{} : section->title);
                known.waits = section == nullptr && known.treatment != Treatment::chosen;
            }
        });
        for (const auto& out : agenda_.not_taken) {
            numbers_[out.motion] = out.number;
            Placement fate;
            fate.motion = out.motion;
            fate.number = out.number;
            fate.treatment = out.treatment;
            fate.reason = out.reason;
            fates_[out.motion] = fate;
        }
        put_composites();
        put_falls();
        // In the order in which they were submitted.
        for (auto& [index, fate] : fates_) {
            if (index >= agenda_.submitted) continue;
            const auto& motion = agenda_.motions[index];
            fate.split_from = motion.split_from;
            if (auto* letter = committees_.letter_to(motion.from))
                letter->placements.push_back(std::move(fate));
        }
    }

    /// The committees of a bracket may speak to each other, where both are willing to.
    void put_contacts() {
        for_each_debate(agenda_, [this](const AgendaEntry& entry, const AgendaSection* /*section*/) {
            put_contacts(entry);
        });
    }

    void put_amendments() {
        for (std::size_t i = 0; i < agenda_.amendments.size(); ++i) {
            if (auto* letter = committees_.letter_to(agenda_.amendments[i].from))
                letter->amendments.push_back(i);
        }
    }

    Letters take() { return committees_.take(); }

private:
    Called called(std::size_t motion) const {
        const auto& source = agenda_.motions[motion];
        const auto number = numbers_.find(motion);
        const auto* made = made_of(agenda_, motion);
        return {.number = number == numbers_.end() ? std::string{} : number->second,
                .id = label(source),
                .from = made != nullptr ? std::string{} : source.from};
    }

    Called called(const AgendaMotion& printed) const {
        auto result = called(printed.motion);
        result.number = printed.number;
        return result;
    }

    Placement fate(const AgendaEntry& entry, std::size_t place, const std::string& section) const {
        const auto& printed = entry.motions[place];
        Placement result;
        result.motion = printed.motion;
        result.number = printed.number;
        result.section = section;
        result.treatment = printed.treatment;
        result.reason = printed.reason;
        result.opens = printed.starred;
        if (place > 0) {
            result.under.push_back(called(entry.motions.front()));
            result.lead_reason = entry.lead_reason;
        }
        for (std::size_t i = 1; i < entry.motions.size(); ++i) {
            if (i != place) result.others.push_back(called(entry.motions[i]));
        }
        for (const auto& amendment : printed.amendments) result.amendments.push_back(amendment.number);
        return result;
    }

    void put_contacts(const AgendaEntry& entry) {
        for (const auto& mine : entry.motions) {
            const auto& own = agenda_.motions[mine.motion].from;
            auto* letter = committees_.letter_to(own);
            if (letter == nullptr || !committees_.shared(own)) continue;
            for (const auto& other : entry.motions) {
                const auto& from = agenda_.motions[other.motion].from;
                const auto contact = committees_.shared(from);
                if (!contact || key(from) == key(own)) continue;
                const auto known =
                    std::ranges::find(letter->contacts, contact->committee, &Letter::Contact::committee);
                if (known == letter->contacts.end()) letter->contacts.push_back(*contact);
            }
        }
    }

    void put_composites() {
        for (std::size_t i = 0; i < agenda_.made.size(); ++i) {
            const auto& made = agenda_.made[i];
            const auto index = agenda_.submitted + i;
            if (!numbers_.contains(index)) continue;
            if (auto* letter = committees_.letter_to(made.proposed_by))
                letter->proposes.push_back(called(index));
            for (const auto source : made.of) {
                const auto found = fates_.find(source);
                if (found == fates_.end()) continue;
                Placement::InComposite in{.composite = called(index), .parts = {}};
                for (std::size_t part = 0; part < made.sources.size(); ++part) {
                    const auto is_source = [&](const PartOf& each) { return each.motion == source; };
                    if (std::ranges::any_of(made.sources[part], is_source))
                        in.parts.push_back(static_cast<int>(part) + 1);
                }
                found->second.in = std::move(in);
            }
        }
    }

    void put_falls() {
        for (const auto& rule : agenda_.falls) {
            for (const auto& each : rule.falls) {
                const auto found = fates_.find(each.motion);
                if (found != fates_.end() && each.part == 0)
                    found->second.falls_with.push_back(called(rule.carried.motion));
            }
        }
    }

    const Agenda& agenda_;
    Committees committees_;
    std::map<std::size_t, std::string> numbers_;
    std::map<std::size_t, Placement> fates_;
};

}  // namespace

Letters fates(const Agenda& agenda) {
    Writer writer(agenda);
    writer.put_motions();
    writer.put_contacts();
    return writer.take();
}

Letters results(const Agenda& agenda) {
    Writer writer(agenda);
    writer.put_motions();
    writer.put_amendments();
    return writer.take();
}

}  // namespace plenum::letters
