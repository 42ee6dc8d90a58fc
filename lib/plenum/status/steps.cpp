// What to do next, by the stage of the year and by what is open.
#include <plenum/status/steps.hpp>

#include <algorithm>

namespace plenum::status {

namespace {

std::string counted(std::size_t n, const std::string& one, const std::string& many) {
    return std::to_string(n) + ' ' + (n == 1 ? one : many);
}

class Steps {
public:
    Steps(const Status& status, const Conference& conference) : status_(status), conference_(conference) {}

    std::vector<Step> all() {
        switch (status_.stage) {
        case Stage::undated: undated(); break;
        case Stage::before_mailout: before_mailout(); break;
        case Stage::writing: writing(); break;
        case Stage::sorting: sorting(); break;
        case Stage::amending: amending(); break;
        case Stage::supplementing: supplementing(); break;
        case Stage::waiting: waiting(); break;
        case Stage::sitting: sitting(); break;
        case Stage::after: after(); break;
        }
        if (has_motions()) add("Look at the motions in figures", "plenum stats");
        return std::move(result_);
    }

private:
    void add(std::string what, std::string command) {
        result_.push_back({std::move(what), std::move(command)});
    }
    bool has_motions() const { return status_.counts.motions > 0; }

    void undated() {
        add("Write the dates and the days of conference into conference.yaml, so that this page can tell "
            "what is due",
            "");
        if (has_motions()) return sorting();
        writing();
    }

    void before_mailout() {
        add("Make the pack that goes out to the committees", "plenum papers --mailout");
        writing();
    }

    void writing() {
        if (!has_motions()) {
            add("Make a draft motion for a committee to fill in", "plenum new -o draft.yaml");
        } else {
            add("Check what has come in so far", "plenum validate");
        }
        const auto waiting = status_.not_submitted.size();
        if (has_motions() && waiting > 0) {
            add("Remind " + counted(waiting, "committee that has", "committees that have") +
                    " sent nothing yet",
                "plenum status");
        }
        if (has_motions()) add("See what belongs together so far", "plenum group");
        if (conference_.committees.empty())
            add("Write the committees that may submit into conference.yaml", "");
        if (conference_.days.empty()) add("Write the days on which conference sits into conference.yaml", "");
        speakers();
    }

    void decisions() {
        std::string what;
        const auto list = [&](std::size_t n, const std::string& one, const std::string& many) {
            if (n > 0) what += (what.empty() ? "" : ", ") + counted(n, one, many);
        };
        list(status_.late.size(), "late motion", "late motions");
        list(status_.brackets.size(), "unsure bracket", "unsure brackets");
        list(status_.opposing.size(), "pair of opposites", "pairs of opposites");
        list(status_.duplicates.size(), "likely duplicate apart", "likely duplicates apart");
        list(status_.policy.size(), "motion that seems policy already", "motions that seem policy already");
        list(status_.sections.size(), "unsure section", "unsure sections");
        if (!what.empty()) add("Decide what is open: " + what, "plenum status");
    }

    void time() {
        if (status_.given == 0 || status_.asked <= status_.given) return;
        add("Make it fit: the debates ask for " + std::to_string(status_.asked) + " minutes, and there are " +
                std::to_string(status_.given),
            "plenum agenda --fit");
    }

    void amendments() {
        const auto n = status_.amendments.size();
        if (n == 0) return;
        add("Decide about " + counted(n, "amendment that is", "amendments that are") + " not settled",
            "plenum status");
    }

    void speakers() {
        const auto n = status_.speakers.size();
        if (n == 0) return;
        add("Ask " + counted(n, "speaker who has", "speakers who have") + " not confirmed", "plenum status");
    }

    void publish_agenda() {
        if (status_.printed) return;
        add("Read the agenda from end to end", "plenum agenda -o agenda.html");
        add("Publish it once it is right; its numbers then stay for good", "plenum decide publish agenda");
    }

    void supplement() {
        if (!status_.printed || !status_.changed) return;
        add("Look at what a supplementary agenda would say", "plenum supplement -o supplement.html");
        add("Publish it once it is right", "plenum decide publish supplement");
    }

    void sorting() {
        if (!has_motions()) {
            add("Put the motions that came in into the folder " + conference_.motions, "");
            return;
        }
        if (status_.acts.empty()) {
            add("Check what was submitted", "plenum validate");
            add("Tell each committee what was understood of its motions",
                "plenum letters --as receipt -o receipts/ --format html");
        }
        decisions();
        time();
        publish_agenda();
        amendments();
        speakers();
        supplement();
    }

    void amending() {
        if (!status_.printed) return sorting();
        amendments();
        decisions();
        supplement();
        speakers();
        add("Tell each committee what became of its motions", "plenum letters -o letters/ --format html");
    }

    void supplementing() {
        if (!status_.printed) return sorting();
        amendments();
        decisions();
        supplement();
        speakers();
        waiting_papers();
    }

    void waiting_papers() {
        add("Make the agenda as it is to be taken to conference", "plenum agenda -o agenda.html");
        add("Tell each committee what became of its motions", "plenum letters -o letters/ --format html");
    }

    void waiting() {
        if (!status_.printed) return sorting();
        speakers();
        amendments();
        decisions();
        supplement();
        waiting_papers();
    }

    void sitting() {
        amendments();
        add("Write down what is decided, as it is decided", "plenum record");
        if (status_.recorded)
            add("Hand out what a session carried", "plenum minutes --bulletin -o bulletin.pdf");
        add("Have the agenda at hand", "plenum agenda -o agenda.html");
        supplement();
    }

    void after() {
        if (!status_.recorded) {
            add("Write down what conference decided: minutes, policy and the action report are made of it",
                "plenum record");
        } else {
            add("Send out what was carried", "plenum resolutions -o resolutions.docx");
            add("Read the minutes from end to end", "plenum minutes -o minutes.docx");
            add("See what nobody is responsible for yet, and what is overdue", "plenum ac1 --check");
            add("Take what was carried into the archive of policy", "plenum policy add");
        }
        add("Keep the motions in figures for the report", "plenum stats -o figures.html");
        add("Make the folder of next year's conference",
            status_.recorded ? "plenum init ../next-year --after ." : "plenum init next-year");
    }

    const Status& status_;
    const Conference& conference_;
    std::vector<Step> result_;
};

}  // namespace

std::vector<Step> next_steps(const Status& status, const Conference& conference) {
    auto all = Steps(status, conference).all();
    std::vector<Step> result;
    for (auto& step : all) {
        const auto same = [&](const Step& each) { return each.what == step.what; };
        if (std::ranges::none_of(result, same)) result.push_back(std::move(step));
    }
    return result;
}

}  // namespace plenum::status
