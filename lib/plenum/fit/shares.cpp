// Who gets how much of the debates.
#include <plenum/fit/shares.hpp>

#include <algorithm>
#include <array>

namespace plenum::fit {

namespace {

void put_sizes(Fit& fit) {
    constexpr std::array<std::string_view, 4> sizes{"small", "medium", "large", ""};
    for (const auto size : sizes) {
        FitShare sum{.name = std::string(size), .size = std::string(size), .committees = 0};
        for (const auto& each : fit.committees) {
            if (each.size != size) continue;
            ++sum.committees;
            sum.motions += each.motions;
            sum.leads += each.leads;
            sum.stays += each.stays;
            sum.debated += each.debated;
            sum.even += each.even;
        }
        if (sum.committees > 0) fit.sizes.push_back(std::move(sum));
    }
}

}  // namespace

void put_shares(Fit& fit, const Agenda& agenda, const Leading& leading) {
    const auto& submitters = leading.submitters;
    std::vector<FitShare> shares(submitters.size() + 1);
    std::size_t stays = 0;
    for (const auto& section : fit.sections) {
        for (const auto& debate : section.debates) {
            auto& leads = shares[leading.movers[debate.lead]];
            ++leads.leads;
            if (debate.grey) continue;
            ++leads.stays;
            ++stays;
            for (const auto motion : debate.motions) {
                if (motion < agenda.submitted) ++shares[leading.movers[motion]].debated;
            }
        }
    }
    shares.pop_back();  // nobody's: unsigned motions, and composites that nobody proposes yet
    for (const auto& each : submitters) fit.motions += each.motions.size();
    for (std::size_t i = 0; i < submitters.size(); ++i) {
        auto& share = shares[i];
        share.name = submitters[i].name;
        share.size = submitters[i].size;
        share.motions = submitters[i].motions.size();
        if (fit.motions > 0) {
            share.even = static_cast<double>(stays) * static_cast<double>(share.motions) /
                         static_cast<double>(fit.motions);
        }
    }
    fit.committees = std::move(shares);
    put_sizes(fit);
}

}  // namespace plenum::fit
