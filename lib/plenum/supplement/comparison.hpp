#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/changes.hpp>
#include <plenum/model/standing.hpp>
#include <plenum/model/state.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::supplement {

/// Two agendas laid side by side.
class Comparison {
public:
    Comparison(const State& before, const Agenda& after, const Standing& standing);

    const State& before() const { return before_; }
    const State& now() const { return now_; }
    const Agenda& agenda() const { return agenda_; }
    const Standing& standing() const { return standing_; }

    /// The motion of that id on the earlier agenda, on the later one; null when it is not there.
    const State::Motion* was(std::string_view id) const;
    const State::Motion* is(std::string_view id) const;

    /// In which debate it stands, as an index; none for one that is not taken.
    std::optional<std::size_t> debate_was(std::string_view id) const;
    std::optional<std::size_t> debate_is(std::string_view id) const;

    /// The earlier debate that a later one goes on from.
    std::optional<std::size_t> goes_on_from(std::size_t debate) const { return goes_on_from_[debate]; }

    /// Its index into the agenda's motions; the id must be one of the later agenda.
    std::size_t index(std::string_view id) const;

    /// The lead of a debate.
    const State::Motion& led(std::size_t debate) const {
        return before_.motions[before_.debates[debate].front()];
    }
    const State::Motion& leads(std::size_t debate) const {
        return now_.motions[now_.debates[debate].front()];
    }

    /// The composite that leads a later debate and did not lead the one it goes on from; null without.
    const Standing::Made* new_composite(std::size_t debate) const;

    /// "aldermoor-07.2" taken apart, with the later agenda's number or else the earlier one's.
    CalledPart called_part(std::string_view name) const;

    /// The reason of a decision of the log.
    std::string reason(std::size_t decision) const;

private:
    using Ids = std::map<std::string, std::size_t, std::less<>>;

    void match();

    const State& before_;
    State now_;
    const Agenda& agenda_;
    const Standing& standing_;
    Ids was_;
    Ids is_;
    Ids index_;
    Ids debate_was_;
    Ids debate_is_;
    std::vector<std::optional<std::size_t>> goes_on_from_;
};

Called called(const State::Motion& motion);

/// Does the text, or any part of it, differ?
bool reworded(const State::Motion& a, const State::Motion& b);

// What there is to tell, one idea a file; each adds to `out` in the order of the later agenda.
void tell_brackets(const Comparison& both, Changes& out);
void tell_treatments(const Comparison& both, Changes& out);
void tell_places(const Comparison& both, Changes& out);
void tell_texts(const Comparison& both, Changes& out);
void tell_amendments(const Comparison& both, Changes& out);
void tell_sections(const Comparison& both, Changes& out);
void tell_items(const Comparison& both, Changes& out);
void tell_falls(const Comparison& both, Changes& out);

}  // namespace plenum::supplement
