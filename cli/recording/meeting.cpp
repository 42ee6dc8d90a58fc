// A scribe at the conference.
#include <cli/inputs.hpp>
#include <cli/recording/meeting.hpp>
#include <cli/recording/say.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

namespace plenum::cli {

namespace {

constexpr std::string_view help =
    "Say what became of it:\n"
    "  carried               or lost, unanimous, reference, withdrawn, fell, not-moved, not-reached;\n"
    "                        c, l, u, r, w, f, nm, nr for short\n"
    "  1=carried 2=lost      by part; or an outcome for each part: c c l\n"
    "  carried 210/43/4      votes for, against, abstentions; 53%/40% are shares; 2=lost:40/90 of a part\n"
    "  14 lost               another one, by its number; 12(i) is an amendment, 12.1 a part\n"
    "  A carried             all that is marked A in one go; AR likewise\n"
    "  scores 4.2 5.1        of a themed debate;  chosen 14 17 20  of the ballot\n"
    "  carried note ...      a note for the minutes, at the end of the line\n"
    "And: nothing (or skip) for the next one, go 14, back to the first that is left with go,\n"
    "  undo, undo 14, left, ?, quit\n";

class Meeting {
public:
    Meeting(Scribe& scribe, std::istream& in, bool prompts, Session& session)
        : scribe_(scribe),
          in_(in),
          prompts_(prompts),
          session_(session) {}

    Exit hold() {
        if (prompts_) session_.err << "Say what became of each; ? shows how, quit ends.\n";
        while (!over_) {
            find_next();
            ask();
            std::string line;
            if (!std::getline(in_, line)) break;
            ++lines_;
            take(line);
        }
        if (prompts_) bye();
        return fine_ ? Exit::fine : Exit::findings;
    }

private:
    /// The first that is left and was not passed over.
    void find_next() {
        if (!prompts_) return;
        const auto steps = scribe_.left();
        left_ = steps.size();
        const auto passed = [&](const record::Step& step) { return std::ranges::count(passed_, step) > 0; };
        const auto found = std::ranges::find_if_not(steps, passed);
        next_ = found == steps.end() ? std::nullopt : std::optional(*found);
        if (!wanted_.empty()) {
            const auto is_it = [&](const record::Step& step) {
                return number(step, scribe_.agenda(), scribe_.proceedings()) == wanted_ || starts(step);
            };
            const auto asked = std::ranges::find_if(steps, is_it);
            if (asked != steps.end()) next_ = *asked;
        }
    }

    /// Is it of the motion that was asked for? Its amendments come before it.
    bool starts(const record::Step& step) const {
        if (step.kind != record::Step::Kind::amendment) return false;
        return scribe_.proceedings().motions[step.motion].number == wanted_;
    }

    void ask() {
        if (!prompts_) return;
        if (!next_) {
            session_.err << (left_ == 0
                                 ? "Nothing is left.\n"
                                 : fmt::format("The end of the agenda; {} passed over. 'go' begins again.\n",
                                               left_))
                         << "> " << std::flush;
            return;
        }
        session_.err << '\n';
        if (next_->section != nullptr && next_->section->title != section_) {
            section_ = next_->section->title;
            session_.err << section_ << '\n';
        }
        for (const auto& line : next_up(*next_, scribe_.agenda(), scribe_.proceedings(), scribe_.orders()))
            session_.err << line << '\n';
        session_.err << number(*next_, scribe_.agenda(), scribe_.proceedings()) << "> " << std::flush;
    }

    void take(const std::string& line) {
        if (line.find('\x1b') != std::string::npos) {
            session_.err << "The cursor keys do nothing here; say it again.\n";
            return;
        }
        const auto source =
            std::make_shared<const Source>(prompts_ ? "what was said" : fmt::format("line {}", lines_), line);
        const auto words = words_of(source);
        const auto first = words.empty() ? std::string{} : text::fold(words.front().id);
        if (words.empty() || first == "skip" || first == "next") return pass();
        if (first.starts_with('#')) return;
        if (first == "quit" || first == "q" || first == "exit" || first == "bye") {
            over_ = true;
        } else if (first == "?" || first == "help" || first == "h") {
            session_.err << help;
        } else if (first == "left" || first == "list") {
            list();
        } else if (first == "go") {
            go(words.size() > 1 ? words[1].id : std::string{});
        } else {
            write(words, first, source);
        }
    }

    void pass() {
        if (prompts_ && next_) {
            passed_.push_back(*next_);
            session_.err << number(*next_, scribe_.agenda(), scribe_.proceedings())
                         << " is passed over; 'go' comes back to it.\n";
        }
        wanted_.clear();
    }

    void go(const std::string& where) {
        wanted_ = where;
        if (where.empty()) passed_.clear();
        std::erase(wanted_, '*');
    }

    void list() {
        constexpr std::size_t most = 12;
        const auto steps = scribe_.left();
        std::string text;
        for (std::size_t i = 0; i < std::min(most, steps.size()); ++i)
            text += (i == 0 ? "" : ", ") + number(steps[i], scribe_.agenda(), scribe_.proceedings());
        session_.err << fmt::format("{} left{}{}\n", steps.size(), text.empty() ? "" : ": " + text,
                                    steps.size() > most ? " ..." : "");
    }

    void write(const std::vector<Named>& words, const std::string& first, const SourcePtr& source) {
        try {
            const auto written = first == "undo" ? scribe_.undo(words.size() > 1 ? words[1] : Named{}, source)
                                                 : recorded(words, source);
            show(written.found, session_);
            const bool clean =
                written.found.count(Severity::error) + written.found.count(Severity::warning) == 0;
            fine_ = fine_ && clean && !written.refused;
            const auto* const what = first == "undo" ? "taken back: " : "";
            for (const auto& each : written.lines)
                session_.out << (scribe_.dry_run() ? "would be " : "") << what << each << '\n';
            session_.out << std::flush;
            if (!written.refused) wanted_.clear();
            count_ += first == "undo" || written.refused ? 0 : written.lines.size();
        } catch (const Error& trouble) {
            // At the table one goes on: nothing was written, and the next line may do.
            fine_ = false;
            session_.err << "plenum: " << trouble.what() << "\n  hint: " << trouble.hint() << '\n';
        }
    }

    Written recorded(const std::vector<Named>& words, const SourcePtr& source) {
        Written none{.refused = true, .more = {}, .found = {}, .lines = {}};
        const auto said = spoken(words, source, none.found);
        return said ? scribe_.record({*said}, next_ ? &*next_ : nullptr) : none;
    }

    void bye() {
        session_.err << fmt::format("\n{} written down; {} left.\n",
                                    report::count(count_, "result", "results"), scribe_.left().size());
    }

    Scribe& scribe_;
    std::istream& in_;
    bool prompts_;
    Session& session_;
    std::optional<record::Step> next_;
    std::vector<record::Step> passed_;
    std::string wanted_;   ///< the number that was asked for by go
    std::string section_;  ///< the one that was named last
    std::size_t left_ = 0;
    std::size_t lines_ = 0;
    std::size_t count_ = 0;
    bool over_ = false;
    bool fine_ = true;
};

}  // namespace

Exit meeting(Scribe& scribe, std::istream& in, bool prompts, Session& session) {
    return Meeting(scribe, in, prompts, session).hold();
}

}  // namespace plenum::cli
