#include <cli/deciding/sitting.hpp>

namespace plenum::cli {

Grouped& Sitting::grouped() {
    if (!sorted_) sorted_ = sorted(prepared_);
    if (!grouped_) grouped_ = cli::grouped(prepared_, *sorted_);
    return *grouped_;
}

const Standing& Sitting::standing() {
    // What was published and not written down is worked out from the brackets.
    const auto& standing = prepared_.standing;
    return standing.printed && !standing.printed->recorded ? grouped().standing : standing;
}

const Agenda& Sitting::agenda() {
    auto& brackets = grouped();
    if (!agenda_) agenda_ = agenda_of(prepared_, *sorted_, brackets);
    return *agenda_;
}

const std::vector<Classification>& Sitting::classifications() {
    grouped();
    return sorted_->classifications;
}

const Diagnostics& Sitting::found_in_agenda() {
    agenda();
    return grouped().found;
}

Diagnostics Sitting::found() {
    auto result = prepared_.reading.found;
    for (const auto& each : found_in_agenda().all()) result.add(each);
    return result;
}

}  // namespace plenum::cli
