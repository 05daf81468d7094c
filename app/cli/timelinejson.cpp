// SPDX-License-Identifier: Apache-2.0
#include "cli/timelinejson.h"

namespace evenpace::cli {

using namespace Qt::StringLiterals;

QJsonObject timelineJson(const SessionPlan &plan, const Timeline &timeline)
{
    QJsonArray segments;
    for (const Segment &segment : timeline) {
        QJsonArray say;
        QJsonArray sound;
        for (const Cue &cue : segment.cues) {
            for (const QString &phrase : cue.say)
                say << phrase;
            if (cue.sound != Sound::None)
                sound << nameOf(cue.sound);
        }
        segments << QJsonObject{{u"start_ms"_s, toCount(segment.start)},
                                {u"length_ms"_s, toCount(segment.length)},
                                {u"kind"_s, nameOf(segment.kind)},
                                {u"item"_s, segment.itemId},
                                {u"side"_s, nameOf(segment.side)},
                                {u"rep"_s, segment.rep},
                                {u"set"_s, segment.set},
                                {u"say"_s, say},
                                {u"sound"_s, sound}};
    }
    const Milliseconds total = timeline.empty() ? Milliseconds{0} : timeline.back().end();
    return {{u"program"_s, plan.programId},
            {u"session"_s, plan.sessionId},
            {u"total_ms"_s, toCount(total)},
            {u"segments"_s, segments}};
}

} // namespace evenpace::cli
