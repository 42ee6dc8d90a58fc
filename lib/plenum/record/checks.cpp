// What of the results cannot be, or is worth a look.
#include <plenum/base/listing.hpp>
#include <plenum/model/majority.hpp>
#include <plenum/record/table.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::record {

namespace {

std::string figure(double value) {
    const auto whole = static_cast<long long>(std::lround(value));
    if (std::abs(value - static_cast<double>(whole)) < 0.05) return std::to_string(whole);
    const auto tenths = static_cast<long long>(std::lround(value * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

/// "120 for and 80 against", "53 % for and 40 % against".
std::string in_words(const Votes& votes) {
    const auto* const sign = votes.percent ? " %" : "";
    return figure(votes.in_favour.value_or(0)) + sign + " for and " + figure(votes.against.value_or(0)) +
           sign + " against";
}

struct Vote {
    std::size_t result = 0;
    Span at;
    std::size_t motion = 0;
    int part = 0;
    std::string what;  ///< "12 (aldermoor-07)"
    std::vector<TwoThirds> wanted = {};
};

/// Does the outcome follow from the votes?
class Counting {
public:
    Counting(Table& table, const Fate& fate, Vote vote)
        : table_(table),
          fate_(fate),
          vote_(std::move(vote)) {}

    void check() {
        const auto& votes = *fate_.votes;
        const auto outcome = fate_.outcome;
        if (outcome == Outcome::withdrawn || outcome == Outcome::fell || outcome == Outcome::not_moved ||
            outcome == Outcome::not_reached) {
            return warn(
                "votes-on-nothing",
                vote_.what + " is recorded as " + std::string(name(outcome)) + ", and there are votes on it",
                "take the votes out, or was it carried or lost?");
        }
        if (outcome == Outcome::unanimous && votes.against.value_or(0) > 0) {
            return warn(
                "unanimous-with-votes-against",
                vote_.what + " is recorded as unanimous, and there are votes against it: " + in_words(votes),
                "write  carried  instead");
        }
        const auto says = majority(votes);
        if (says == Majority::unknown) return;
        if (outcome == Outcome::lost) return check_lost(says);
        if (says == Majority::against || says == Majority::tied) {
            return warn("votes-contradict",
                        vote_.what + " is recorded as " + std::string(name(outcome)) +
                            ", and the votes do not carry it: " + in_words(votes),
                        "are for and against the right way round?");
        }
        if (says == Majority::bare && !vote_.wanted.empty() && outcome != Outcome::reference)
            short_of_two_thirds();
    }

private:
    void warn(std::string_view rule, std::string message, std::string hint,
              Severity severity = Severity::warning) {
        table_.add(severity, rule, std::move(message), std::move(hint), vote_.result, vote_.at, vote_.motion,
                   vote_.part);
    }

    void check_lost(Majority says) {
        const bool for_it = says == Majority::two_thirds || (says == Majority::bare && vote_.wanted.empty());
        if (!for_it) return;
        warn("votes-contradict",
             vote_.what + " is recorded as lost, and the votes carry it: " + in_words(*fate_.votes),
             "are for and against the right way round? what needs two thirds is in conference.yaml, "
             "standing_orders");
    }

    void short_of_two_thirds() {
        const auto& votes = *fate_.votes;
        const auto share = 100 * *votes.in_favour / (*votes.in_favour + *votes.against);
        const auto certain = std::ranges::find(vote_.wanted, true, &TwoThirds::certain);
        const bool is_certain = certain != vote_.wanted.end();
        const auto& what = is_certain ? certain->what : vote_.wanted.front().what;
        const auto measured = vote_.what + " is recorded as carried by " + figure(share) +
                              " % of the votes for and against, and ";
        // Where the chair had to rule, a note on it says how.
        const bool ruled = !is_certain && !table_.out.results[vote_.result].note.empty();
        warn("not-two-thirds",
             measured +
                 (is_certain ? "the standing orders want two thirds ('" : "it may need two thirds ('") +
                 what + "')",
             is_certain ? "then it is lost" : "how did the chair rule? say so in a  note:  of this entry",
             ruled ? Severity::note : Severity::warning);
    }

    Table& table_;
    const Fate& fate_;
    Vote vote_;
};

bool one_outcome(const std::vector<Fate>& parts) {
    return std::ranges::all_of(parts,
                               [&](const Fate& each) { return each.outcome == parts.front().outcome; });
}

void check_votes(Table& table, const MotionFate& motion) {
    const auto& place = table.places[motion.motion];
    if (place.printed == nullptr) return;
    const auto wanted = two_thirds(table.orders, table.agenda, *place.printed, place.section);
    const auto check = [&](const Fate& fate, int part) {
        if (!fate.votes || fate.by != Fate::By::vote || !fate.result) return;
        Vote vote{.result = *fate.result,
                  .at = table.out.results[*fate.result].origin.at("votes"),
                  .motion = motion.motion,
                  .part = part,
                  .what = table.called(PartOf{motion.motion, part})};
        for (const auto& each : wanted) {
            if (each.part == 0 || part == 0 || each.part == part) vote.wanted.push_back(each);
        }
        Counting(table, fate, std::move(vote)).check();
    };
    const bool by_part = !table.agenda.motions[motion.motion].parts.empty();
    if (!by_part || one_outcome(motion.parts)) check(motion.whole, 0);
    for (std::size_t i = 0; by_part && i < motion.parts.size(); ++i)
        check(motion.parts[i], static_cast<int>(i) + 1);
}

void check_open_parts(Table& table, const MotionFate& motion) {
    if (motion.whole.by != Fate::By::vote) return;
    std::vector<int> open;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        if (motion.parts[i].by == Fate::By::nothing) open.push_back(static_cast<int>(i) + 1);
    }
    if (open.empty() || !motion.whole.result) return;
    const auto& entry = table.out.results[*motion.whole.result];
    table.add(Severity::warning, "part-open",
              parts_called(open) + " of " + table.called(motion.motion) +
                  (open.size() == 1 ? " has" : " have") + " no outcome",
              "add it to  parts:,  or the papers say that it was not reached", *motion.whole.result,
              entry.origin.at("parts"), motion.motion, open.front());
}

void check_amendments(Table& table, const MotionFate& motion) {
    for (const auto& each : motion.amendments) {
        if (each.fate.by == Fate::By::motion && motion.whole.by == Fate::By::vote && motion.whole.result) {
            const auto& entry = table.out.results[*motion.whole.result];
            table.add(
                Severity::note, "amendment-open",
                "nothing is recorded of " + table.called(each) + ", and its motion is settled",
                "the papers say that it was not moved; if it was, add its result above that of its motion",
                *motion.whole.result, entry.named.at, motion.motion);
        }
        if (each.fate.by != Fate::By::vote || !each.fate.result) continue;
        const auto& entry = table.out.results[*each.fate.result];
        const auto say = [&](std::string_view rule, std::string message, std::string hint) {
            table.add(Severity::warning, rule, std::move(message), std::move(hint), *each.fate.result,
                      entry.named.at, motion.motion);
        };
        if (motion.whole.by != Fate::By::vote && motion.whole.by != Fate::By::all) {
            say("amendment-without-motion",
                table.called(each) + " is settled, and nothing is recorded of its motion, " +
                    table.called(motion.motion),
                "add what became of the motion");
        } else if (motion.whole.result && *motion.whole.result < *each.fate.result) {
            say("amendment-after-motion",
                table.called(each) + " is recorded after its motion, and amendments are put before it",
                "move its entry above that of " + table.called(motion.motion));
        }
        if (!each.fate.votes) continue;
        Counting(table, each.fate,
                 {.result = *each.fate.result,
                  .at = entry.origin.at("votes"),
                  .motion = motion.motion,
                  .what = table.called(each)})
            .check();
    }
}

}  // namespace

void check(Table& table) {
    for (const auto& motion : table.out.motions) {
        check_votes(table, motion);
        check_open_parts(table, motion);
        check_amendments(table, motion);
    }
}

}  // namespace plenum::record
