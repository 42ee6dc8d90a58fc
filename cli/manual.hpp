#pragma once

#include <string>
#include <string_view>

namespace plenum::cli {

/// The manual page plenum(1) in roff, made of the commands as the parser knows them.
std::string manual(const CLI::App& program);

/// The completions of a shell ("bash", "zsh" or "fish"), made of the same; empty for another shell.
std::string completions(const CLI::App& program, std::string_view shell);

}  // namespace plenum::cli
