// SPDX-License-Identifier: Apache-2.0
#include "tour.h"

#include "builtinlibrary.h"
#include "figure/figuresheet.h"
#include "stage.h"
#include "store.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenpace {

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

int complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
    return 1;
}

/** What Qt and QML complained about since the last look. */
class Warnings
{
public:
    Warnings()
    {
        s_messages.clear();
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type != QtDebugMsg && type != QtInfoMsg)
                s_messages << text;
        });
    }
    ~Warnings() { qInstallMessageHandler(m_before); }
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    [[nodiscard]] QStringList take() { return std::exchange(s_messages, {}); }

private:
    inline static QStringList s_messages;
    QtMessageHandler m_before = nullptr;
};

/** Empty if the picture was written. */
QString takePicture(const StagePage &page, const StageLook &look, const QString &file)
{
    Stage stage(look, page.past);
    if (!stage.raise() || !page.reach(stage))
        return u"The page %1 could not be shown."_s.arg(page.name);
    if (!stage.picture().save(file, "PNG"))
        return u"The picture could not be written to %1."_s.arg(file);
    return {};
}

bool saveFigureSheet(const Options &options, const QString &file)
{
    const FigureTheme theme = options.world == "dusk"_L1 ? FigureTheme::Dusk
        : options.world == "ember"_L1                    ? FigureTheme::Ember
                                                         : FigureTheme::Day;
    constexpr int columns = 18; // six movements of three pictures each
    return figureSheet(sheetEntries(builtInLibrary(), theme), columns).save(file, "PNG");
}

StageLook lookOf(const Options &options)
{
    return {options.size, options.world, options.textPercent > 0 ? options.textPercent : 100};
}

} // namespace

int runTour(const Options &options)
{
    if (!QDir().mkpath(options.folder))
        return complain(u"The folder %1 could not be made."_s.arg(options.folder));
    for (const StagePage &page : stagePages()) {
        const QString file = QDir(options.folder).filePath(page.name + u".png"_s);
        const QString problem = takePicture(page, lookOf(options), file);
        if (!problem.isEmpty())
            return complain(problem);
        say(file);
    }
    const QString sheet = QDir(options.folder).filePath(u"figure-sheet.png"_s);
    if (!saveFigureSheet(options, sheet))
        return complain(u"The picture could not be written to %1."_s.arg(sheet));
    say(sheet);
    return 0;
}

int runFigureSheet(const Options &options)
{
    return saveFigureSheet(options, options.file)
        ? 0
        : complain(u"The picture could not be written to %1."_s.arg(options.file));
}

int runShot(const Options &options)
{
    const std::vector<StagePage> &pages = stagePages();
    const auto page
        = std::find_if(pages.begin(), pages.end(), [&](const StagePage &one) { return one.name == options.page; });
    if (page == pages.end())
        return complain(u"%1 is not a page."_s.arg(options.page));
    const QString problem = takePicture(*page, lookOf(options), options.file);
    return problem.isEmpty() ? 0 : complain(problem);
}

int runSelfTest()
{
    Warnings warnings;
    int problems = 0;
    const QStringList worlds{u"day"_s, u"dusk"_s, u"ember"_s};
    for (const QString &world : worlds) {
        for (const StagePage &page : stagePages()) {
            QString problem;
            {
                Stage stage({.world = world}, page.past);
                if (!stage.raise() || !page.reach(stage))
                    problem = u"could not be shown"_s;
                else
                    static_cast<void>(stage.picture());
            }
            QStringList found = warnings.take();
            if (!problem.isEmpty())
                found.prepend(problem);
            for (const QString &text : std::as_const(found))
                complain(u"%1, %2: %3"_s.arg(page.name, world, text));
            problems += static_cast<int>(found.size());
        }
    }
    say(problems == 0 ? u"Every page was shown without a warning."_s : u"%1 warnings."_s.arg(problems));
    return problems == 0 ? 0 : 1;
}

} // namespace evenpace
