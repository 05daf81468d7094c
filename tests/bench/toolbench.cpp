// SPDX-License-Identifier: Apache-2.0
#include "toolbench.h"

#include <QProcess>
#include <QRegularExpression>

namespace evenpace::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 180000;

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(kPatience) ? QString::fromLocal8Bit(process.readAll()) : QString();
}

struct Size
{
    double ownMegabytes = 0;
    double packageMegabytes = 0;
};

Size sizeOf(const QString &script, const QStringList &files)
{
    const QStringList lines = outputOf(script, files).split(u'\n');
    return {lines.value(0).toDouble() / 1e6, lines.value(1).toDouble() * 1024 / 1e6};
}

} // namespace

Row measureCues(const QString &test)
{
    static const QRegularExpression heard(u"(\\d+) cues heard, the worst off by (\\d+) samples, (\\d+) gaps"_s);
    const QRegularExpressionMatch match
        = heard.match(outputOf(test, {u"everyCueIsHeardAtItsPlaceWhileTheMainThreadStalls"_s}));
    const QString measured = match.hasMatch() ? u"%1 cues, off by %2 ms at most, %3 gaps"_s.arg(match.captured(1))
                                                    .arg(match.captured(2).toDouble() / 48, 0, 'f', 2)
                                                    .arg(match.captured(3))
                                              : u"the sound server could not be used"_s;
    return {u"cues while the main thread stalls for 200 ms"_s, u"the clock of the samples"_s, u"1 ms, 0 gaps"_s,
            measured};
}

std::vector<Row> measureSize(const QString &script, const QStringList &programs, const QStringList &sound,
                             double voiceMegabytes)
{
    const Size silent = sizeOf(script, programs);
    const Size whole = sizeOf(script, programs + sound);
    const auto megabytes = [](double size) { return u"%1 MB"_s.arg(size, 0, 'f', 1); };
    return {
        {u"installed size, without voice"_s, u"-"_s, u"5 MB (10 MB)"_s, megabytes(whole.ownMegabytes - voiceMegabytes)},
        {u"installed size, with voice"_s, u"-"_s, u"-"_s, megabytes(whole.ownMegabytes)},
        {u"Debian packages to run, without sound"_s, u"those of a Qt Quick Controls app"_s, u"11 MB (20 MB)"_s,
         megabytes(silent.packageMegabytes)},
        {u"Debian packages to run, with sound"_s, u"those of a Qt Quick Controls app"_s, u"11 MB (20 MB)"_s,
         megabytes(whole.packageMegabytes)}};
}

} // namespace evenpace::bench
