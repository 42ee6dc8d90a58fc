// What is put to conference next, as the scribe is shown it.
#include <cli/recording/say.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/majority.hpp>
#include <plenum/model/state.hpp>
#include <plenum/report/agenda_amendments.hpp>
#include <plenum/report/agenda_names.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace plenum::cli {

namespace {

constexpr std::size_t columns = 64;

class Showing {
public:
    Showing(const record::Step& step, const Agenda& agenda, const Proceedings& proceedings,
            const StandingOrders& orders)
        : step_(step),
          agenda_(agenda),
          proceedings_(proceedings),
          orders_(orders),
          number_(number(step, agenda, proceedings)) {}

    std::vector<std::string> show() {
        using Kind = record::Step::Kind;
        switch (step_.kind) {
        case Kind::all: in_one_go(); break;
        case Kind::item: item(); break;
        case Kind::ballot: ballot(); break;
        case Kind::amendment: amendment(); break;
        case Kind::motion: motion(); break;
        }
        return std::move(lines_);
    }

private:
    void in_one_go() {
        std::vector<std::string> numbers;
        for_each_debate(agenda_, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
            for (const auto& each : entry.motions) {
                if (each.treatment == step_.as) numbers.push_back(each.number);
            }
        });
        lines_.push_back(fmt::format("{}  accepted {} in one go: {}", number_,
                                     step_.as == Treatment::accepted ? "without debate" : "as references",
                                     report::extent(numbers)));
    }

    void item() {
        lines_.push_back(fmt::format("{}  {}: say its scores, question by question, as in  scores 4.2 5.1",
                                     number_, step_.entry->item->title));
    }

    void ballot() {
        std::vector<std::string> numbers;
        for (const auto* sections : {&agenda_.grey, &agenda_.part2}) {
            for (const auto& section : *sections) {
                for (const auto& entry : section.entries) numbers.push_back(entry.number);
            }
        }
        lines_.push_back("ballot  which motions were chosen? Say them, most votes first, as in  chosen " +
                         numbers.front());
        lines_.push_back("    to choose from: " + report::extent(numbers) + "; nothing when none was chosen");
    }

    void amendment() {
        const auto& amendment = agenda_.amendments[step_.amendment];
        const auto& of = agenda_.motions[step_.motion];
        lines_.push_back(fmt::format("{}  {} BY {}: {}", number_,
                                     amendment.kind == Amendment::Kind::rider ? "RIDER" : "AMENDMENT",
                                     text::upper(amendment.from), report::instruction(amendment, of)));
    }

    void motion() {
        const auto& motion = agenda_.motions[step_.motion];
        lines_.push_back(fmt::format("{}  {}: {}", number_, report::speaks(agenda_, step_.motion),
                                     report::gist(motion, agenda_.conference, columns)));
        parts(motion);
        open_amendments();
        two_thirds();
        falls();
    }

    void parts(const Motion& motion) {
        std::vector<std::string> said;
        std::vector<std::string> open;
        const auto& fates = proceedings_.motions[step_.motion].parts;
        for (std::size_t i = 0; i < motion.parts.size(); ++i) {
            if (fates[i].by == Fate::By::nothing) open.push_back('(' + roman(i + 1) + ')');
        }
        if (open.size() == motion.parts.size() && open.size() > 1) {
            said.push_back(
                fmt::format("parts (i) {} ({})", open.size() == 2 ? "and" : "to", roman(open.size())));
        } else if (!open.empty()) {
            said.push_back("still open: " + plenum::listed(open));
        }
        std::vector<std::string> others;
        for (const auto& each : step_.entry->motions) {
            if (each.motion != step_.motion) others.push_back(each.number);
        }
        if (!others.empty() && step_.entry->motions.front().motion == step_.motion)
            said.push_back("with it " + report::extent(others));
        if (!said.empty()) lines_.push_back("    " + plenum::joined(said));
    }

    /// They are put before their motion; here they were passed over.
    void open_amendments() {
        std::vector<std::string> numbers;
        for (const auto& each : proceedings_.motions[step_.motion].amendments) {
            if (each.fate.by == Fate::By::nothing) numbers.push_back(each.number);
        }
        if (numbers.empty()) return;
        lines_.push_back(fmt::format("    nothing is recorded of {}, which {} before it",
                                     plenum::listed(numbers), numbers.size() == 1 ? "comes" : "come"));
    }

    void two_thirds() {
        for (const auto& printed : step_.entry->motions) {
            if (printed.motion != step_.motion) continue;
            for (const auto& each : plenum::two_thirds(orders_, agenda_, printed, step_.section)) {
                const auto part = each.part > 0
                                      ? fmt::format("part ({}) ", roman(static_cast<std::size_t>(each.part)))
                                      : "";
                lines_.push_back(
                    each.certain
                        ? fmt::format("    needs two thirds of those voting for and against: {}", each.what)
                        : fmt::format("    {}may need two thirds, the chair rules: {}", part, each.what));
            }
        }
    }

    void falls() {
        for (const auto& rule : agenda_.falls) {
            if (rule.carried.motion != step_.motion) continue;
            std::vector<std::string> names;
            for (const auto& each : rule.falls) {
                const auto& motion = proceedings_.motions[each.motion];
                names.push_back(
                    (motion.number.empty() ? label(agenda_.motions[each.motion]) : motion.number) +
                    (each.part > 0 ? '(' + roman(static_cast<std::size_t>(each.part)) + ')' : ""));
            }
            const auto part =
                rule.carried.part > 0
                    ? fmt::format(" part ({})", roman(static_cast<std::size_t>(rule.carried.part)))
                    : "";
            lines_.push_back(fmt::format("    if{} it is carried, {} {}", part.empty() ? "" : part + " of",
                                         plenum::listed(names), names.size() == 1 ? "falls" : "fall"));
        }
    }

    const record::Step& step_;
    const Agenda& agenda_;
    const Proceedings& proceedings_;
    const StandingOrders& orders_;
    std::string number_;
    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> next_up(const record::Step& step, const Agenda& agenda,
                                 const Proceedings& proceedings, const StandingOrders& orders) {
    return Showing(step, agenda, proceedings, orders).show();
}

}  // namespace plenum::cli
