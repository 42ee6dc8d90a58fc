// Draft composites, and where every word of them comes from.
#include <plenum/base/text.hpp>
#include <plenum/report/composite.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

class Report {
public:
    Report(const Motions& motions, const Conference& conference)
        : motions_(motions),
          conference_(conference) {}

    doc::Document write(const std::vector<Composite>& drafts) {
        const auto of = conference_name(conference_);
        document_.title =
            (of.empty() ? "" : of + ": ") + (drafts.size() == 1 ? "a draft composite" : "draft composites");
        document_.status = "DRAFT";
        document_.language = language_tag(conference_.language);
        for (const auto& draft : drafts) put(draft);
        if (drafts.empty()) say("No bracket has as many motions as that.");
        return std::move(document_);
    }

private:
    void say(std::string text) {
        document_.elements.emplace_back(doc::Paragraph{doc::plain(std::move(text))});
    }

    void head(int level, std::string text, std::string note = {}) {
        document_.elements.emplace_back(doc::Heading{
            .level = level, .text = std::move(text), .note = std::move(note), .extent = {}, .anchor = {}});
    }

    std::string called(const Composite::Source& source) const {
        return name(source, label(motions_[source.motion]));
    }

    void put(const Composite& draft) {
        head(2, draft.id,
             count(draft.of.size(), "motion", "motions") + ", " + count(draft.parts.size(), "part", "parts") +
                 ", " + count(draft.words, "word", "words"));
        doc::Block block{.starred = true,
                         .who = "AGENDA COMMITTEE TO BE PROPOSED BY " +
                                (draft.proposed_by.empty() ? "..." : text::upper(draft.proposed_by))};
        block.text = doc::plain(draft.text);
        for (std::size_t i = 0; i < draft.parts.size(); ++i)
            block.parts.push_back(
                {.label = '(' + roman(i + 1) + ')', .text = doc::plain(draft.parts[i].text)});
        const auto because = "Why " + (draft.proposed_by.empty() ? "nobody" : draft.proposed_by) + ": " +
                             draft.proposer_because;
        block.notes.push_back(doc::plain(because));
        document_.elements.emplace_back(std::move(block));
        put_look_at(draft);
        put_sources(draft);
        put_fates(draft);
        put_left_out(draft);
    }

    void put_look_at(const Composite& draft) {
        if (draft.look_at.empty()) return;
        head(3, "To look at before it is used");
        doc::List list;
        for (const auto& each : draft.look_at) list.items.push_back(doc::plain(each));
        document_.elements.emplace_back(std::move(list));
    }

    void put_sources(const Composite& draft) {
        if (draft.parts.empty()) return;
        head(3, "Where each part comes from");
        doc::Table table{.caption = {},
                         .head = {"Part", "Stem", "In the words of", "Asked too by"},
                         .rows = {},
                         .numeric = {}};
        for (std::size_t i = 0; i < draft.parts.size(); ++i) {
            const auto& part = draft.parts[i];
            std::vector<std::string> others;
            for (std::size_t k = 1; k < part.sources.size(); ++k) others.push_back(called(part.sources[k]));
            table.rows.push_back({doc::plain('(' + roman(i + 1) + ')'),
                                  doc::plain(std::string(plenum::name(part.stem))),
                                  doc::plain(called(part.sources.front())), doc::plain(listed(others))});
        }
        document_.elements.emplace_back(std::move(table));
    }

    void put_fates(const Composite& draft) {
        head(3, "What became of each motion");
        doc::Table table{
            .caption = {}, .head = {"Motion", "Committee", "In the draft"}, .rows = {}, .numeric = {}};
        for (const auto& fate : draft.fates) {
            std::vector<std::string> parts;
            for (const auto part : fate.parts)
                parts.push_back('(' + roman(static_cast<std::size_t>(part)) + ')');
            auto what = parts.empty() ? "nothing" : listed(parts);
            if (!parts.empty() && !fate.because.empty()) what += ", not all of it";
            const auto& motion = motions_[fate.motion];
            table.rows.push_back({doc::plain(label(motion)), doc::plain(motion.from), doc::plain(what)});
        }
        document_.elements.emplace_back(std::move(table));
    }

    void put_left_out(const Composite& draft) {
        if (draft.left_out.empty()) return;
        head(3, "What was left out, and why");
        doc::List list;
        constexpr std::size_t columns = 100;
        for (const auto& each : draft.left_out) {
            list.items.push_back({{.text = called(each.source), .style = doc::Run::Style::strong},
                                  {.text = ": \"" + shortened(each.text, columns) + "\" " + each.because}});
        }
        document_.elements.emplace_back(std::move(list));
    }

    const Motions& motions_;
    const Conference& conference_;
    doc::Document document_;
};

}  // namespace

doc::Document composites(const std::vector<Composite>& drafts, const Motions& motions,
                         const Conference& conference) {
    return Report(motions, conference).write(drafts);
}

}  // namespace plenum::report
