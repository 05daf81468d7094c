// SPDX-License-Identifier: Apache-2.0
#include "ui/keepsakenotes.h"

#include "ui/mindwords.h"
#include "ui/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenpace::keepsakenotes {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepsakeNotes)
};

constexpr QLatin1StringView kPrefix = "keepsake."_L1;

QString resultTitle(const QString &exerciseId)
{
    if (exerciseId == u"cbt-communicate")
        return Words::tr("You wanted to ask for something. How did it go?");
    if (exerciseId == u"cbt-problem-solve")
        return Words::tr("You wanted to look back on your plan. How well did it work?");
    if (exerciseId == u"cbt-pacing-plan")
        return Words::tr("There is room for another try, if today suits you.");
    return Words::tr("You wanted to try something. How did it go?");
}

} // namespace

QString idOf(Keepsake::Kind kind)
{
    switch (kind) {
    case Keepsake::Kind::WorryWindow:
        return kPrefix + u"worries"_s;
    case Keepsake::Kind::Result:
        return kPrefix + u"result"_s;
    case Keepsake::Kind::Review:
        return kPrefix + u"review"_s;
    case Keepsake::Kind::LookBack:
        return kPrefix + u"look_back"_s;
    case Keepsake::Kind::CopingCard:
    case Keepsake::Kind::GoodMoment:
        return kPrefix + u"low_day"_s;
    }
    return {};
}

bool isOne(const QString &noteId)
{
    return noteId.startsWith(kPrefix);
}

TodayNote noteOf(const Keepsake &keepsake, const Library &library)
{
    using Rank = TodayNote::Rank;
    const MindExercise *const exercise = library.mind(keepsake.exerciseId);
    const bool isOption = exercise && keepsake.exerciseId == u"cbt-thinking-styles";
    const QString text = isOption ? mindwords::optionText(*exercise, u"q"_s, keepsake.text)
                                  : wording::libraryText(keepsake.text);
    const QString id = idOf(keepsake.kind);
    const QString away = Words::tr("Not now");
    switch (keepsake.kind) {
    case Keepsake::Kind::WorryWindow:
        return {id, Rank::Morning, u"ok"_s, Words::tr("Your worry window is open."),
                Words::tr("%n worry(s) waited for it. A quarter of an hour, and then they rest again.", nullptr, keepsake.count),
                Words::tr("Look at them"), away};
    case Keepsake::Kind::Result:
        return {id, Rank::Week, u"ok"_s, resultTitle(keepsake.exerciseId), text, Words::tr("Tell it"), away};
    case Keepsake::Kind::Review:
        return {id, Rank::Week, u"ok"_s, Words::tr("You wanted to look at your plan for hard times today."), text,
                Words::tr("Look at it"), away};
    case Keepsake::Kind::LookBack:
        return {id, Rank::Hint, u"ok"_s, Words::tr("You made a small plan yesterday."), text, Words::tr("Look at it"), away};
    case Keepsake::Kind::CopingCard:
        return {id, Rank::Flare, u"rest"_s, text, Words::tr("You wrote this for a day like today."), Words::tr("Look at it"),
                Words::tr("Fine")};
    case Keepsake::Kind::GoodMoment:
        return {id, Rank::Flare, u"rest"_s, text, Words::tr("A good moment that you kept."), Words::tr("Look at it"),
                Words::tr("Fine")};
    }
    return {};
}

} // namespace evenpace::keepsakenotes
