#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>
#include <plenum/read/window.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <cstdint>
#include <string>
#include <vector>

namespace plenum::read {

/// Builds trees out of yaml-cpp's events, exact places and all, and finds what yaml-cpp takes
/// without a word: a key twice, aliases, tags, a line that is no key. Refuses depth and masses.
class TreeBuilder : public YAML::EventHandler {
public:
    static constexpr std::size_t max_depth = 100;
    static constexpr std::size_t max_nodes = 300'000;
    static constexpr std::size_t max_documents = 10'000;
    static constexpr std::size_t max_findings = 50;  ///< the first ones tell enough

    /// `text` is what yaml-cpp reads; it starts `base` bytes into the source.
    TreeBuilder(std::string_view text, std::size_t base, SourcePtr source, Window& window);

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

    /// What was read so far, when the text then turned out broken: the innermost record that was
    /// begun is dropped, everything before it stays.
    void salvage();

    // What a failed parse is explained by.
    const std::vector<Tree>& open() const { return open_; }
    const Tree& last() const { return last_; }        ///< the last scalar; its text is left out
    std::size_t reached() const { return reached_; }  ///< where the last event began

    /// Where the last list begins that stands in no other list; npos before the first.
    std::size_t outermost_list() const { return list_; }

    std::vector<Tree> documents;
    std::vector<Diagnostic> found;

private:
    /// What comes next in a map: a key, its value, or the value of a key that is left out.
    enum class Next : std::uint8_t { key, value, left_out };

    std::size_t at(const YAML::Mark& mark);
    Span extent(std::size_t offset, bool quoted, const std::string& value) const;
    void begin(Tree tree, const std::string& tag, YAML::anchor_t anchor);
    void leaf(Tree tree);
    void key(Tree tree);
    bool is_sound_key(Tree& tree);
    bool is_bare_line(const Tree& key, const Tree& value) const;
    void place(Tree tree);
    void close();
    void check_keys(const Tree& map);
    void check_decoration(std::size_t offset, const std::string& tag, YAML::anchor_t anchor);
    void finding(std::string rule, std::string message, std::string hint, Span span);

    std::string_view text_;  ///< the whole source, so that its offsets are ours
    std::size_t base_;
    SourcePtr source_;
    Window& window_;
    std::vector<Tree> open_;
    std::vector<Next> next_;  ///< for each open one, what comes next in it
    Tree last_;
    std::size_t reached_ = 0;
    std::size_t list_ = std::string_view::npos;
    std::size_t nodes_ = 0;
    std::size_t started_ = 0;
};

}  // namespace plenum::read
