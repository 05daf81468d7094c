// SPDX-License-Identifier: Apache-2.0
#include "domain/scriptpace.h"
#include "domain/timeline.h"
#include "support/shippedlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace evenpace;

namespace {

struct Heard {
    Milliseconds from;
    Milliseconds to;
    QString text;
};

std::vector<Heard> heardIn(const Script &script)
{
    std::vector<Heard> list;
    Milliseconds start{0};
    for (const ScriptPart &part : script.parts) {
        for (const ScriptLine &line : part.lines)
            list.push_back({start + line.at, start + line.at + sentenceLength(line.text), line.text});
        start += part.length;
    }
    return list;
}

Script script(std::vector<ScriptPart> parts)
{
    Script script;
    script.id = u"s"_s;
    script.parts = std::move(parts);
    return script;
}

/** Two seconds and a bit. */
const QString kSentence = u"Let it go as it likes."_s;

} // namespace

/** Silences that are longer or shorter than written, on made up scripts and on those of the library. */
class ScriptPaceTest : public QObject
{
    Q_OBJECT
private slots:
    void asWrittenNothingChanges()
    {
        for (const auto &[id, written] : shippedLibrary().scripts) {
            const Script same = paced(written, 100);
            QCOMPARE(same.length(), written.length());
            for (size_t part = 0; part < written.parts.size(); ++part) {
                QCOMPARE(same.parts[part].length, written.parts[part].length);
                for (size_t line = 0; line < written.parts[part].lines.size(); ++line)
                    QCOMPARE(same.parts[part].lines[line].at, written.parts[part].lines[line].at);
            }
        }
    }

    void onlySilencesChange()
    {
        const Milliseconds spoken = sentenceLength(kSentence);
        const Script one = script({{u"One"_s, 40s, {{5s, kSentence}, {20s, kSentence}}}});
        const Script longer = paced(one, 150);
        QCOMPARE(longer.parts[0].lines[0].at, 5s);
        const auto grown = [&](Milliseconds silence) { return silence / 2 / 100 * 100; };
        QCOMPARE(longer.parts[0].lines[1].at, 20s + grown(15s - spoken));
        QCOMPARE(longer.parts[0].length, 40s + grown(15s - spoken) + grown(20s - spoken));
        QVERIFY(paced(one, 60).parts[0].length < 40s);
    }

    void aSilenceOverTwoPartsIsOne()
    {
        // 40 s and 30 s around the end of a part: 70 s are written, and stay.
        const Milliseconds spoken = sentenceLength(kSentence);
        const Script written
            = script({{u"One"_s, 5s + spoken + 40s, {{5s, kSentence}}}, {u"Two"_s, 60s, {{30s, kSentence}}}});
        const Script longer = paced(written, 150);
        QCOMPARE(longer.parts[0].length, written.parts[0].length);
        QCOMPARE(longer.parts[1].lines[0].at, 30s);
        const Script shorter = paced(written, 60);
        QCOMPARE(shorter.parts[0].length, written.parts[0].length - 16s);
        QCOMPARE(shorter.parts[1].lines[0].at, 18s);
    }

    void eachSentenceOfTheLibraryIsHeardAlone()
    {
        for (const auto &[id, written] : shippedLibrary().scripts) {
            const std::vector<Heard> before = heardIn(written);
            for (const int percent : {kShorterSilence, 80, kLongerSilence}) {
                const Script other = paced(written, percent);
                const std::vector<Heard> after = heardIn(other);
                QCOMPARE(after.size(), before.size());
                QCOMPARE(after.front().from, before.front().from);
                for (size_t i = 0; i < after.size(); ++i) {
                    QCOMPARE(after[i].text, before[i].text);
                    const bool isLast = i + 1 == after.size();
                    const Milliseconds silence = (isLast ? other.length() : after[i + 1].from) - after[i].to;
                    const Milliseconds was = (isLast ? written.length() : before[i + 1].from) - before[i].to;
                    QVERIFY2(silence >= std::min(was, Milliseconds{1400}), qPrintable(id + u": "_s + after[i].text));
                    QVERIFY2(silence <= std::max(was, Milliseconds{60000}), qPrintable(id + u": "_s + after[i].text));
                    QVERIFY(percent > 100 ? silence >= was : silence <= was);
                }
            }
            QVERIFY(paced(written, kShorterSilence).length() < written.length());
            // The voice has a clip of the length.
            QVERIFY(paced(written, kLongerSilence).length() > written.length());
            QVERIFY(paced(written, kLongerSilence).length() <= 30min);
        }
    }

    void theSessionIsAsLongAsItsSilences()
    {
        const Library &library = shippedLibrary();
        for (const auto &[id, written] : library.scripts) {
            Milliseconds last{0};
            for (const int percent : {kShorterSilence, 100, kLongerSilence}) {
                TimelineSettings settings;
                settings.silencePercent = percent;
                const PlannedItem item{id, {}, {}};
                const Timeline timeline = compile(library, {item}, settings);
                QCOMPARE(timeline.back().end(), itemLength(library, item, settings));
                QVERIFY(timeline.back().end() > last);
                last = timeline.back().end();
            }
        }
    }
};

QTEST_APPLESS_MAIN(ScriptPaceTest)
#include "tst_scriptpace.moc"
