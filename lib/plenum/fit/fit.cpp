// What the days have room for.
#include <plenum/fit/fit.hpp>
#include <plenum/fit/greying.hpp>
#include <plenum/fit/leftover.hpp>
#include <plenum/fit/minutes.hpp>
#include <plenum/fit/shares.hpp>
#include <plenum/model/committees.hpp>

#include <algorithm>
#include <numeric>
#include <set>

namespace plenum::fit {

namespace {

class Fitter {
public:
    Fitter(const Agenda& agenda, const std::vector<Classification>& classified, const StandingOrders& orders,
           const Standing& standing)
        : agenda_(agenda),
          classified_(classified),
          standing_(standing),
          submitters_(submitters(agenda.conference, agenda.motions, agenda.submitted)),
          leading_{submitters_, std::vector<std::size_t>(submitters_.size() + 1),
                   std::vector<std::size_t>(agenda.motions.size(), submitters_.size())} {
        result_.orders = orders;
        for (std::size_t who = 0; who < submitters_.size(); ++who) {
            for (const auto motion : submitters_[who].motions) leading_.movers[motion] = who;
        }
        for (auto i = agenda.submitted; i < agenda.motions.size(); ++i) {
            leading_.movers[i] = submitter_called(submitters_, moved_by(agenda, i));
        }
    }

    Fit fit() {
        for (const auto& section : agenda_.sections) {
            put(section.id, section.title, section.entries);
            result_.sections.back().minutes = section.minutes;
        }
        put("chosen", "Chosen motions", agenda_.chosen);
        count_grey();
        std::erase_if(result_.sections, [](const FitSection& s) { return s.debates.empty(); });
        give_time();
        for (auto& section : result_.sections) {
            propose(section, leading_);
            result_.asked += section.asked;
            result_.stays += section.stays;
            result_.given += section.minutes.value_or(0);
        }
        put_leftover(result_, leading_);
        put_shares(result_, agenda_, leading_);
        return std::move(result_);
    }

private:
    static bool is_chosen(const FitSection& section) { return section.id == "chosen"; }

    FitDebate debate(const AgendaEntry& entry) const {
        FitDebate result{.number = entry.number, .lead = entry.motions.front().motion};
        std::set<std::size_t> committees;
        for (const auto& printed : entry.motions) {
            result.motions.push_back(printed.motion);
            if (printed.motion < agenda_.submitted) committees.insert(leading_.movers[printed.motion]);
        }
        result.committees = committees.size();
        result.stem = stem_of(agenda_, classified_, result.lead);
        result.votes = votes(agenda_, entry);
        result.amendments = amendments(entry);
        result.minutes = fit::debate(result_.orders, result.votes, result.amendments);
        const auto treated = standing_.treated.find(result.lead);
        result.settled = made_of(agenda_, result.lead) != nullptr ||
                         (treated != standing_.treated.end() && treated->second.as == Treatment::debate);
        return result;
    }

    void put(const std::string& id, const std::string& title, const std::vector<AgendaEntry>& entries) {
        auto& section = result_.sections.emplace_back();
        section.id = id;
        section.title = title;
        for (const auto& entry : entries) {
            if (entry.motions.empty()) continue;
            const auto as = entry.motions.front().treatment;
            if (as == Treatment::accepted || as == Treatment::accepted_as_reference) {
                ++section.accepted;
                continue;
            }
            auto one = debate(entry);
            section.asked += one.minutes;
            one.ends = section.asked;
            ++leading_.debates[leading_.movers[one.lead]];
            section.debates.push_back(std::move(one));
        }
    }

    void count_grey() {
        for (const auto& grey : agenda_.grey) {
            const auto section = std::ranges::find(result_.sections, grey.id, &FitSection::id);
            if (section == result_.sections.end()) continue;
            section->grey = static_cast<std::size_t>(std::ranges::count_if(
                grey.entries, [](const AgendaEntry& entry) { return !entry.motions.empty(); }));
        }
    }

    void give_time() {
        result_.sessions = sitting(agenda_.conference);
        result_.items = taken_by_items(agenda_.conference);
        if (!result_.sessions) return;
        auto left = *result_.sessions - result_.items;
        std::vector<FitSection*> without;
        for (auto& section : result_.sections) {
            if (section.minutes) {
                left -= *section.minutes;
            } else if (is_chosen(section)) {
                left -= section.asked;
            } else {
                without.push_back(&section);
            }
        }
        share(std::max(left, 0), without);
    }

    /// Whole minutes in proportion to what each asks for; what is left over by rounding goes to the first.
    static void share(int minutes, const std::vector<FitSection*>& sections) {
        const auto asked =
            std::accumulate(sections.begin(), sections.end(), std::int64_t{0},
                            [](std::int64_t sum, const FitSection* s) { return sum + s->asked; });
        auto left = minutes;
        for (auto* section : sections) {
            section->shared = true;
            section->minutes =
                asked == 0 ? 0 : static_cast<int>(std::int64_t{minutes} * section->asked / asked);
            left -= *section->minutes;
        }
        for (std::size_t i = 0; i < sections.size() && left > 0 && asked > 0; ++i, --left) {
            ++*sections[i]->minutes;
        }
    }

    const Agenda& agenda_;
    const std::vector<Classification>& classified_;
    const Standing& standing_;
    std::vector<Submitter> submitters_;
    Leading leading_;
    Fit result_;
};

}  // namespace

Fit fit(const Agenda& agenda, const std::vector<Classification>& classified, const StandingOrders& orders,
        const Standing& standing) {
    return Fitter(agenda, classified, orders, standing).fit();
}

}  // namespace plenum::fit
