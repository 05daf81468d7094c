// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenpace::cli {

/** An option of a command: `--name` alone, or `--name VALUE` and `--name=VALUE`. */
struct OptionRule
{
    QString name;
    bool hasValue = true;
    bool isRequired = false;
    bool mayBeAlone = false; ///< with or without a value; one that follows begins with no hyphen
};

/** What stood on the command line after the command's name. */
class Options
{
public:
    /**
     * Reads the arguments by the rules; each option at most once. On anything not understood `error` is one sentence
     * and the rest means nothing. Other words are kept as `files()` if `takesFiles`, else they are an error.
     */
    [[nodiscard]] static Options read(const QStringList &arguments, const std::vector<OptionRule> &rules,
                                      bool takesFiles = false);

    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }
    /** A whole number from `low` to `high`; `fallback` if the option is not there, nothing if it is not such a number.
     */
    [[nodiscard]] std::optional<int> number(const QString &name, int low, int high, int fallback) const;
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    QMap<QString, QString> m_values;
    QStringList m_files;
    QString m_error;
};

} // namespace evenpace::cli
