#include <plenum/agenda/numbering.hpp>
#include <plenum/base/numerals.hpp>

#include <algorithm>
#include <charconv>
#include <set>

namespace plenum::agenda {

namespace {

std::size_t value(const std::string& number) {
    std::size_t result = 0;
    std::from_chars(number.data(), number.data() + number.size(), result);
    return result;
}

class Numbering {
public:
    explicit Numbering(const Standing& standing) : standing_(standing) {
        for (const auto& [motion, number] : standing.numbers) take(number);
        for (const auto& [item, number] : standing.item_numbers) take(number);
    }

    void entries(std::vector<AgendaEntry>& entries) {
        for (auto& entry : entries) {
            entry.number = entry.item ? of(*entry.item) : of(entry.motions);
            if (!is_printed(entry)) entry.follows = last_;
            for (auto& motion : entry.motions) letter_of(entry, motion);
            // The star says what the debate opens with; what is not debated has none.
            for (auto& motion : entry.motions) motion.starred = false;
            if (!entry.motions.empty()) {
                auto& lead = entry.motions.front();
                lead.starred = lead.treatment == Treatment::debate || lead.treatment == Treatment::chosen;
            }
            if (!entry.number.empty()) last_ = entry.number;
        }
    }

private:
    void take(const std::string& number) {
        used_.insert(number);
        highest_ = std::max(highest_, value(number));
    }

    std::string next() { return std::to_string(++highest_); }

    std::string printed(std::size_t motion) const {
        const auto found = standing_.numbers.find(motion);
        return found == standing_.numbers.end() ? std::string{} : found->second;
    }

    std::string of(const Item& item) {
        const auto found = standing_.item_numbers.find(called(item));
        return found == standing_.item_numbers.end() ? next() : found->second;
    }

    /// The number of the first that has one in print, for a new lead or composite may have none.
    std::string of(const std::vector<AgendaMotion>& motions) {
        for (const auto& motion : motions) {
            const auto number = printed(motion.motion);
            if (!number.empty()) return without_letter(number);
        }
        return next();
    }

    bool is_printed(const AgendaEntry& entry) const {
        if (!standing_.printed || !standing_.printed->recorded) return true;
        if (entry.item) return standing_.item_numbers.contains(called(*entry.item));
        return std::ranges::any_of(entry.motions,
                                   [&](const auto& each) { return !printed(each.motion).empty(); });
    }

    void letter_of(const AgendaEntry& entry, AgendaMotion& motion) {
        motion.number = printed(motion.motion);
        if (!motion.number.empty()) return;
        const bool leads = &motion == &entry.motions.front();
        motion.number = entry.number;
        for (std::size_t n = 0; !leads || used_.contains(motion.number); ++n) {
            motion.number = entry.number + letter(n);
            if (!used_.contains(motion.number)) break;
        }
        used_.insert(motion.number);
    }

    const Standing& standing_;
    std::set<std::string> used_;
    std::size_t highest_ = 0;
    std::string last_;
};

}  // namespace

std::string without_letter(const std::string& number) {
    return number.substr(0, number.find_first_not_of("0123456789"));
}

void number(Agenda& agenda, const Standing& standing) {
    Numbering numbering(standing);
    numbering.entries(agenda.opening);
    for (auto& section : agenda.sections) numbering.entries(section.entries);
    numbering.entries(agenda.chosen);
    numbering.entries(agenda.closing);
    for (auto& section : agenda.grey) numbering.entries(section.entries);
    for (auto& section : agenda.part2) numbering.entries(section.entries);
    numbering.entries(agenda.late);
}

}  // namespace plenum::agenda
