// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace evenpace {

/** What the command line asks for. */
struct Options
{
    enum class Task {
        Run,
        SelfTest, ///< visit every page and end; not 0 if anything warned
        Tour, ///< one picture a page into `folder`
        Shot, ///< one picture of `page` into `file`
        FigureSheet, ///< start, middle and end of every movement into `file`
        Help,
        Version
    };
    Task task = Task::Run;
    QString dataFolder; ///< empty: the platform's private folder
    QString folder;
    QString page;
    QString file;
    QSize size{360, 780};
    QString world; ///< day, dusk, ember, or empty for what is set
    int textPercent = 0; ///< 100-200, 0 for what is set
    QString locale; ///< such as "de" or "ar_EG"; empty: the device's
    QString error; ///< one plain sentence when the line cannot be understood; exit with 2
};

/** Reads a command line, program name included. `pages` are the names that --page knows. */
[[nodiscard]] Options readOptions(const QStringList &arguments, const QStringList &pages);
/** What --help prints. */
[[nodiscard]] QString helpText(const QStringList &pages);

} // namespace evenpace
