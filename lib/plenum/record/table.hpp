#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/model/standing_orders.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::record {

/// Where a motion stands on the agenda.
struct Place {
    const AgendaEntry* entry = nullptr;  ///< null: it is not taken
    const AgendaSection* section = nullptr;
    const AgendaMotion* printed = nullptr;
    const NotTaken* out = nullptr;  ///< why it is not taken; null otherwise

    bool leads() const { return entry != nullptr && &entry->motions.front() == printed; }
    std::size_t lead() const { return entry->motions.front().motion; }
};

/// What all the steps of laying results over an agenda share.
struct Table {
    Table(const Agenda& on, const StandingOrders& by, Proceedings& to);

    const Agenda& agenda;
    const StandingOrders& orders;
    Proceedings& out;
    std::vector<Place> places;                                   ///< by motion
    std::map<std::string, std::size_t, std::less<>> motions;     ///< by id
    std::map<std::string, std::size_t, std::less<>> amendments;  ///< by id

    /// "12 (aldermoor-07)"; without a number the id.
    std::string called(std::size_t motion) const;
    std::string called(const AmendmentFate& amendment) const;
    std::string called(const PartOf& part) const;

    /// The motion and the number of the amendment of that index; null when it stands under none.
    AmendmentFate* amendment(std::size_t index);
    std::size_t motion_of(const AmendmentFate& amendment) const;

    /// Findings beyond the first hundred are not kept: one mistake often makes many.
    void add(Severity severity, std::string_view rule, std::string message, std::string hint,
             std::size_t result, const Span& at, std::size_t motion, int part = 0);
    void add(Severity severity, std::string_view rule, std::string message, std::string hint,
             std::size_t result, const Span& at);

    bool is_full() const { return out.found.size() > max_findings; }

private:
    static constexpr std::size_t max_findings = 100;
    std::map<std::size_t, std::pair<std::size_t, std::size_t>> under_;  ///< motion and place, by amendment
};

/// Each of these does its share, in this order; see lay().
void put_entries(Table& table);
void put_all(Table& table);
void put_falls(Table& table);
void put_leads(Table& table);
void put_amendments(Table& table);
void put_words(Table& table);
void check(Table& table);

/// The outcome of a motion by those of its parts: carried when one is.
Outcome of_whole(const std::vector<Fate>& parts);

/// "part 2", "parts 1 and 3".
std::string parts_called(const std::vector<int>& parts);

}  // namespace plenum::record
