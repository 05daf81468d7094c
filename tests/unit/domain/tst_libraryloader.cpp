// SPDX-License-Identifier: Apache-2.0
#include "domain/libraryloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace evenpace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** One sound file of each kind, small enough to read. */
const std::map<QString, QByteArray> kSound{
    {u"movements"_s, R"({"movements": [
        {"id": "turn", "name": "Turn", "purpose": "p", "regions": ["neck"], "type": "mobility", "position": "SIT",
         "view": "front", "framing": "bust", "equipment": ["chair"], "side": "alternate", "load": 1,
         "dose": {"mode": "reps", "reps": 6, "sets": 1, "rest_s": 20}, "range": {"reps": [4, 10]},
         "tempo_s": [3, 1, 3], "start": {"preset": "SIT"}, "end": {"preset": "SIT", "neck": {"rot": "A50"}},
         "easier": null, "harder": "turn-harder", "cautions": ["HYPER"], "set_up": "s",
         "cues": ["c", "d", "e"],
         "side_right": "r", "side_left": "l", "tempo_words": ["Turn", "", "Back"], "feel": "f", "stop_when": "x",
         "figure_text": "t", "source": "e", "certainty": "c"},
        {"id": "turn-harder", "variant_of": "turn", "name": "Turn", "purpose": "p", "regions": ["neck"],
         "type": "stretch", "position": "SIT", "view": "front", "framing": "bust", "equipment": [], "side": "both",
         "load": 2, "dose": {"mode": "hold", "hold_s": 15, "reps": 2, "sets": 1, "rest_s": 10},
         "range": {"hold_s": [10, 30], "reps": [1, 4]}, "tempo_s": [3, 15, 3], "start": {"preset": "SIT"},
         "end": {"preset": "SIT"}, "easier": "turn", "harder": null, "cautions": [], "set_up": "s",
         "cues": ["c", "d", "e"],
         "tempo_words": ["In", "Stay", "Out"], "feel": "f", "stop_when": "x", "figure_text": "t", "source": "e",
         "certainty": "c"},
        {"id": "rest-jaw", "name": "Rest", "purpose": "p", "regions": ["jaw"], "type": "relax", "position": "SIT",
         "view": "front", "framing": "bust", "equipment": [], "side": "both", "load": 1,
         "dose": {"mode": "time", "work_s": 60, "sets": 1, "rest_s": 0}, "range": {"work_s": [30, 120]},
         "tempo_s": [0, 60, 0], "start": {"preset": "SIT"}, "end": {"preset": "SIT"}, "easier": null, "harder": null,
         "cautions": [], "set_up": "s", "cues": ["c", "d", "e"], "tempo_words": ["In", "Stay", "Out"], "feel": "f",
         "stop_when": "x", "figure_text": "t", "source": "e", "certainty": "c"}]})"},
    {u"patterns"_s, R"({"patterns": [
        {"id": "breath", "name": "Breath", "purpose": "p", "phases_s": [4, 0, 5.9, 0], "default_s": 300,
         "max_s": 1200, "positions": ["SIT"], "holds": false, "out_through": "nose", "cautions": [], "care": [],
         "set_up": "s", "cues": ["c"], "stop_when": "x", "source": "e", "certainty": "c"}]})"},
    {u"scripts"_s, R"({"scripts": [
        {"id": "pause", "name": "Pause", "purpose": "p", "type": "mindfulness", "load": 1, "cautions": [], "care": [],
         "parts": [{"topic": "t", "length_s": 30, "lines": [{"at_s": 0, "text": "a"}, {"at_s": 9.5, "text": "b"}]}],
         "stop_when": "x", "source": "e", "certainty": "c"}]})"},
    {u"mind"_s, R"({"mind": [
        {"id": "budget", "name": "Budget", "purpose": "p", "module": "pacing", "minutes": 4, "steps": [
            {"n": 1, "title": "t", "text": "t", "inputs": [
                {"kind": "rating", "key": "av", "low": 0, "high": 100, "low_text": "a", "high_text": "b"},
                {"kind": "choice", "key": "quiz", "part": "one", "label": "l", "answer": "true", "explanation": "e",
                 "options": [{"id": "true", "text": "a"}, {"id": "false", "text": "b"}]},
                {"kind": "list", "key": "plan", "max_entries": 3, "starters": ["a"],
                 "options": [{"id": "small", "text": "a"}, {"id": "large", "text": "b"}]}]},
            {"n": 2, "title": "t", "text": "t", "inputs": [
                {"kind": "time", "key": "rest", "part": "first"}, {"kind": "time", "key": "rest", "part": "second"},
                {"kind": "text", "key": "note", "max_characters": 80, "starters": ["a"]},
                {"kind": "toggle", "explanation": "e"}]},
            {"n": 3, "title": "t", "text": "t", "inputs": [
                {"kind": "multi", "key": "felt", "part": "which", "max_choices": 2, "options": [
                    {"id": "sad", "text": "a"}, {"id": "glad", "text": "b"}, {"id": "breath", "text": "c"}]},
                {"kind": "time", "key": "slots", "each_of": "plan", "begins_at": "07:30"},
                {"kind": "choice", "key": "first", "options_from": "plan"},
                {"kind": "date", "key": "due", "days_ahead": 14},
                {"kind": "choice", "key": "next",
                 "options": [{"id": "turn-harder", "text": "a"}, {"id": "rest-jaw", "text": "b"}]}]},
            {"n": 4, "title": "t", "text": "t", "computes": "sum", "inputs": [
                {"kind": "rating", "key": "felt", "part": "strength", "each_of": "felt/which", "low": 0, "high": 10,
                 "low_text": "a", "high_text": "b"}]},
            {"n": 5, "title": "t", "text": "t", "unlocked_by": "therapist", "inputs": [
                {"kind": "time", "key": "window"}]}],
         "store": ["av", "rest", "sum", "window"], "outcome": "o", "safety": "s", "source": "e", "certainty": "c"}]})"},
    {u"programs"_s, R"({"programs": [
        {"id": "week", "name": "Week", "goal": "g", "weeks": 2, "tracks": ["STD"], "version": 1, "sessions": [
            {"id": "A", "name": "n", "items": ["breath", {"id": "turn",
                "dose": {"mode": "reps", "reps": 3, "sets": 1, "rest_s": 20}}]}],
         "schedule": {"1": ["A"], "3": ["A", "budget"]}}]})"},
};

QString fileOf(const QString &kind)
{
    return kind + u".json"_s;
}

/** Changes the first item of a file. */
using Damage = std::function<void(QJsonObject &item)>;

struct Fault
{
    const char *name;
    QString kind;
    Damage damage;
    QString words; ///< part of the sentence
};

void set(QJsonObject &item, const char *field, const QJsonValue &value)
{
    item[QLatin1StringView(field)] = value;
}

/** Sets a field of an object that is a member of the item. */
void setIn(QJsonObject &item, const char *member, const char *field, const QJsonValue &value)
{
    QJsonObject object = item.value(QLatin1StringView(member)).toObject();
    set(object, field, value);
    set(item, member, object);
}

/** Changes an entry of a list that is a member of the item. */
void change(QJsonObject &item, const char *member, int index, const Damage &damage)
{
    QJsonArray list = item.value(QLatin1StringView(member)).toArray();
    QJsonObject entry = list.at(index).toObject();
    damage(entry);
    list[index] = entry;
    set(item, member, list);
}

void changeInput(QJsonObject &item, int step, int input, const Damage &damage)
{
    change(item, "steps", step, [&](QJsonObject &object) { change(object, "inputs", input, damage); });
}

void changeLine(QJsonObject &item, int line, const Damage &damage)
{
    change(item, "parts", 0, [&](QJsonObject &object) { change(object, "lines", line, damage); });
}

const std::vector<Fault> &faults()
{
    using J = QJsonObject;
    static const QString movement = u"movements"_s;
    static const QString pattern = u"patterns"_s;
    static const QString script = u"scripts"_s;
    static const QString mind = u"mind"_s;
    static const QString program = u"programs"_s;
    static const std::vector<Fault> list{
        {"unknown field", movement, [](J &i) { set(i, "color", u"red"_s); }, u"unknown field “color”"_s},
        {"missing field", movement, [](J &i) { i.remove("purpose"_L1); }, u"lacks the field “purpose”"_s},
        {"missing side text", movement, [](J &i) { i.remove("side_left"_L1); }, u"lacks the field “side_left”"_s},
        {"side text for both sides", movement,
         [](J &i) {
             set(i, "side", u"both"_s);
             i.remove("side_left"_L1);
         },
         u"unknown field “side_right”"_s},
        {"text that is a number", movement, [](J &i) { set(i, "name", 3); }, u"needs text in “name”"_s},
        {"empty text", movement, [](J &i) { set(i, "feel", u""_s); }, u"empty text in “feel”"_s},
        {"stray spaces", movement, [](J &i) { set(i, "feel", u"so  so"_s); }, u"stray spaces"_s},
        {"text too long", movement, [](J &i) { set(i, "feel", QString(801, u'a')); }, u"more than 800 characters"_s},
        {"number that is text", movement, [](J &i) { set(i, "load", u"1"_s); }, u"whole number in “load”"_s},
        {"list that is text", movement, [](J &i) { set(i, "cues", u"c"_s); }, u"needs a list in “cues”"_s},
        {"object that is text", movement, [](J &i) { set(i, "start", u"SIT"_s); }, u"needs an object in “start”"_s},
        {"no cues", movement, [](J &i) { set(i, "cues", QJsonArray()); }, u"has nothing in “cues”"_s},
        {"load out of range", movement, [](J &i) { set(i, "load", 6); }, u"has 6 in “load”"_s},
        {"unknown type", movement, [](J &i) { set(i, "type", u"dance"_s); }, u"“dance” in “type”"_s},
        {"unknown region", movement, [](J &i) { set(i, "regions", QJsonArray{u"nose"_s}); }, u"“nose”"_s},
        {"unknown caution", movement, [](J &i) { set(i, "cautions", QJsonArray{u"CATS"_s}); }, u"“CATS”"_s},
        {"same caution twice", movement,
         [](J &i) {
             set(i, "cautions", QJsonArray{u"BP"_s, u"BP"_s});
         },
         u"twice"_s},
        {"unit missing", movement, [](J &i) { i["tempo"_L1] = i.take("tempo_s"_L1); }, u"the name “tempo_s”"_s},
        {"wrong unit", movement,
         [](J &i) {
             setIn(i, "dose", "rest_ms", 20000);
             J d = i["dose"_L1].toObject();
             d.remove("rest_s"_L1);
             set(i, "dose", d);
         },
         u"“rest_ms” where the unit is part of the name “rest_s”, in dose"_s},
        {"field of another dose mode", movement, [](J &i) { setIn(i, "dose", "hold_s", 5); },
         u"unknown field “hold_s”"_s},
        {"dose out of range", movement,
         [](J &i) {
             setIn(i, "dose", "reps", 61);
             set(i, "range", J());
         },
         u"from 1 to 60"_s},
        {"seconds too fine", movement, [](J &i) { setIn(i, "dose", "rest_s", 1.25); }, u"finer than a tenth"_s},
        {"dose outside its limits", movement, [](J &i) { setIn(i, "dose", "reps", 11); }, u"outside its own limits"_s},
        {"limits upside down", movement,
         [](J &i) {
             setIn(i, "range", "reps", QJsonArray{10, 4});
         },
         u"lowest value above"_s},
        {"limits of one number", movement, [](J &i) { setIn(i, "range", "reps", QJsonArray{4}); },
         u"lowest and a highest"_s},
        {"limits of what is not counted", movement,
         [](J &i) {
             setIn(i, "range", "work_s", QJsonArray{30, 60});
         },
         u"unknown field “work_s”, in range"_s},
        {"tempo of two", movement,
         [](J &i) {
             set(i, "tempo_s", QJsonArray{3, 1});
         },
         u"three numbers"_s},
        {"tempo of nothing", movement,
         [](J &i) {
             set(i, "tempo_s", QJsonArray{0, 0, 0});
         },
         u"takes no time"_s},
        {"two tempo words", movement,
         [](J &i) {
             set(i, "tempo_words", QJsonArray{u"In"_s, u"Out"_s});
         },
         u"three words"_s},
        {"unknown joint", movement, [](J &i) { setIn(i, "end", "tail", J()); }, u"“end” pose"_s},
        {"pose without preset", movement, [](J &i) { set(i, "start", J()); }, u"“start” pose"_s},
        {"joint beyond its range", movement,
         [](J &i) {
             setIn(i, "end", "neck", J{{"rot"_L1, u"A90"_s}});
         },
         u"“end” pose"_s},
        {"a way through no pose", movement, [](J &i) { set(i, "via", QJsonArray()); }, u"“via”"_s},
        {"a pose on the way that cannot be read", movement,
         [](J &i) {
             set(i, "via_back", QJsonArray{J{{"preset"_L1, u"HANDSTAND"_s}}});
         },
         u"“via_back” pose"_s},
        {"unknown easier form", movement, [](J &i) { set(i, "easier", u"nowhere"_s); },
         u"“nowhere”, which is not a movement"_s},
        {"easier form that is no movement", movement, [](J &i) { set(i, "easier", u"breath"_s); }, u"not a movement"_s},
        {"its own harder form", movement, [](J &i) { set(i, "harder", u"turn"_s); }, u"names itself"_s},
        {"variant with a foreign name", movement, [](J &i) { set(i, "variant_of", u"nod"_s); },
         u"named after the movement"_s},

        {"three phases", pattern,
         [](J &i) {
             set(i, "phases_s", QJsonArray{4, 0, 6});
         },
         u"four numbers"_s},
        {"no out-breath", pattern,
         [](J &i) {
             set(i, "phases_s", QJsonArray{4, 0, 0, 0});
         },
         u"in and out"_s},
        {"phase too long", pattern,
         [](J &i) {
             set(i, "phases_s", QJsonArray{4, 0, 21, 0});
         },
         u"from 0 to 20"_s},
        {"hidden hold", pattern,
         [](J &i) {
             set(i, "phases_s", QJsonArray{4, 4, 4, 4});
         },
         u"says in “holds”"_s},
        {"default above maximum", pattern, [](J &i) { set(i, "max_s", 200); }, u"above its “max_s”"_s},
        {"unknown position", pattern, [](J &i) { set(i, "positions", QJsonArray{u"FLY"_s}); }, u"“FLY”"_s},
        {"truth that is text", pattern, [](J &i) { set(i, "holds", u"no"_s); }, u"true or false"_s},

        {"line after its part", script, [](J &i) { changeLine(i, 1, [](J &l) { set(l, "at_s", 30); }); },
         u"after its part has ended"_s},
        {"lines out of order", script, [](J &i) { changeLine(i, 1, [](J &l) { set(l, "at_s", 0); }); },
         u"order of their times"_s},
        {"line with a wrong unit", script,
         [](J &i) { changeLine(i, 1, [](J &l) { l["at_ms"_L1] = l.take("at_s"_L1); }); }, u"“at_s”"_s},
        {"no parts", script, [](J &i) { set(i, "parts", QJsonArray()); }, u"nothing in “parts”"_s},
        {"id of another kind", script, [](J &i) { set(i, "id", u"breath"_s); },
         u"it stands in patterns.json already"_s},
        {"unknown script type", script, [](J &i) { set(i, "type", u"song"_s); }, u"“song”"_s},

        {"stored key without a step", mind,
         [](J &i) {
             set(i, "store", QJsonArray{u"av"_s, u"mood"_s});
         },
         u"key “mood”, which no step"_s},
        {"same key without parts", mind, [](J &i) { changeInput(i, 1, 0, [](J &p) { p.remove("part"_L1); }); },
         u"key “rest” more than once"_s},
        {"same key and part", mind, [](J &i) { changeInput(i, 1, 0, [](J &p) { set(p, "part", u"second"_s); }); },
         u"key “rest” more than once"_s},
        {"answer not offered", mind, [](J &i) { changeInput(i, 0, 1, [](J &p) { set(p, "answer", u"maybe"_s); }); },
         u"“maybe” that is not among"_s},
        {"one option", mind,
         [](J &i) {
             changeInput(i, 0, 1, [](J &p) {
                 p.remove("answer"_L1);
                 set(p, "options", QJsonArray{J{{"id"_L1, u"a"_s}, {"text"_L1, u"a"_s}}});
             });
         },
         u"fewer than 2 entries"_s},
        {"rating upside down", mind, [](J &i) { changeInput(i, 0, 0, [](J &p) { set(p, "high", 0); }); },
         u"not below its “high”"_s},
        {"unknown input", mind,
         [](J &i) {
             changeInput(i, 1, 3, [](J &p) {
                 p = J{{"kind"_L1, u"paint"_s},
                       {"low"_L1, 0},
                       {"high"_L1, 9},
                       {"low_text"_L1, u"a"_s},
                       {"high_text"_L1, u"b"_s}};
             });
         },
         u"“paint” in “kind”"_s},
        {"key with capitals", mind, [](J &i) { changeInput(i, 1, 2, [](J &p) { set(p, "key", u"Note"_s); }); },
         u"key “Note”"_s},
        {"steps counted wrong", mind, [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "n", 3); }); },
         u"wrong at step 2"_s},
        {"title too long", mind, [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "title", QString(91, u'a')); }); },
         u"more than 90 characters in “title”, in step 2"_s},

        {"more choices than options", mind,
         [](J &i) { changeInput(i, 2, 0, [](J &p) { set(p, "max_choices", 4); }); }, u"4 in “max_choices”"_s},
        {"no time of day", mind, [](J &i) { changeInput(i, 2, 1, [](J &p) { set(p, "begins_at", u"25:00"_s); }); },
         u"“25:00” in “begins_at”"_s},
        {"label where each entry is one", mind,
         [](J &i) { changeInput(i, 2, 1, [](J &p) { set(p, "label", u"l"_s); }); }, u"unknown field “label”"_s},
        {"answers about each without a key", mind,
         [](J &i) { changeInput(i, 2, 1, [](J &p) { p.remove("key"_L1); }); }, u"each of “plan” without a key"_s},
        {"each of what nobody lists", mind,
         [](J &i) { changeInput(i, 2, 1, [](J &p) { set(p, "each_of", u"av"_s); }); },
         u"about “av”, which no earlier step lists"_s},
        {"each of what comes later", mind,
         [](J &i) { changeInput(i, 2, 1, [](J &p) { set(p, "each_of", u"felt/which"_s); }); },
         u"about “felt/which”, which no earlier step lists"_s},
        {"options from what nobody lists", mind,
         [](J &i) { changeInput(i, 2, 2, [](J &p) { set(p, "options_from", u"due"_s); }); },
         u"about “due”, which no earlier step lists"_s},
        {"date too far", mind, [](J &i) { changeInput(i, 2, 3, [](J &p) { set(p, "days_ahead", 400); }); },
         u"400 in “days_ahead”"_s},
        {"option of an item that is not there", mind,
         [](J &i) {
             changeInput(i, 2, 4, [](J &p) {
                 change(p, "options", 1, [](J &o) { set(o, "id", u"rest-nose"_s); });
             });
         },
         u"offers “rest-nose”, which is not in the library"_s},
        {"open step after a locked one", mind,
         [](J &i) {
             change(i, "steps", 3, [](J &p) { set(p, "unlocked_by", u"therapist"_s); });
             change(i, "steps", 4, [](J &p) { p.remove("unlocked_by"_L1); });
         },
         u"an open step after a locked one, at step 5"_s},
        {"a condition on what nobody asks", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "when", J{{"told"_L1, u"mood"_s}}); }); },
         u"looks in step 2 at “mood”, which no earlier step asks for"_s},
        {"a condition on what comes later", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "when", J{{"told"_L1, u"felt/which"_s}}); }); },
         u"looks in step 2 at “felt/which”"_s},
        {"a condition with two questions", mind,
         [](J &i) {
             change(i, "steps", 1, [](J &p) { set(p, "when", J{{"told"_L1, u"av"_s}, {"person"_L1, u"not_pem"_s}}); });
         },
         u"unknown field “told”"_s},
        {"a condition with half a question", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "when", J{{"number"_L1, u"av"_s}}); }); },
         u"lacks the field “below”"_s},
        {"a condition on nobody we know", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "when", J{{"person"_L1, u"tall"_s}}); }); }, u"“tall”"_s},
        {"a list compared with a number", mind,
         [](J &i) {
             change(i, "steps", 1, [](J &p) { set(p, "when", J{{"number"_L1, u"plan"_s}, {"below"_L1, 3}}); });
         },
         u"compares “plan” in step 2, which is not a number"_s},
        {"quotes what nobody asks", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "quotes", u"mood"_s); }); }, u"looks in step 2 at “mood”"_s},
        {"asks again for what comes later", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "again", 3); }); }, u"asks again in step 2"_s},
        {"not above what nobody counts", mind,
         [](J &i) {
             changeInput(i, 0, 0, [](J &p) {
                 p = J{{"kind"_L1, u"number"_s}, {"key"_L1, u"av"_s}, {"low"_L1, 1}, {"high"_L1, 9}, {"not_above"_L1, u"x"_s}};
             });
         },
         u"not to be above “x” in step 1"_s},
        {"waits for the moon", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "wait", u"moon"_s); }); }, u"“moon” in “wait”"_s},
        {"a quiet time too long", mind,
         [](J &i) {
             set(i, "store", QJsonArray{u"av"_s});
             change(i, "steps", 1, [](J &p) {
                 set(p, "inputs", QJsonArray());
                 set(p, "pause_seconds", 601);
             });
         },
         u"601 in “pause_seconds”"_s},
        {"a question in a quiet time", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "pause_seconds", 30); }); }, u"a quiet time that passes"_s},
        {"an open step that is barred", mind,
         [](J &i) { change(i, "steps", 1, [](J &p) { set(p, "never_with", QJsonArray{u"EPI"_s}); }); },
         u"“never_with” in a step that is open to all"_s},
        {"barred with what nobody knows", mind,
         [](J &i) { change(i, "steps", 4, [](J &p) { set(p, "never_with", QJsonArray{u"TALL"_s}); }); }, u"“TALL”"_s},
        {"instead of it a breath", mind, [](J &i) { set(i, "instead_for_pem", u"breath"_s); },
         u"leads to “breath”, which is not a thinking exercise"_s},
        {"open for ever", mind, [](J &i) { set(i, "open_days", 366); }, u"366 in “open_days”"_s},
        {"unknown key holder", mind,
         [](J &i) { change(i, "steps", 4, [](J &p) { set(p, "unlocked_by", u"friend"_s); }); }, u"“friend”"_s},

        {"unknown item", program,
         [](J &i) { change(i, "sessions", 0, [](J &p) { set(p, "items", QJsonArray{u"fly"_s}); }); },
         u"uses “fly” in session “A”"_s},
        {"unknown time of the day", program,
         [](J &i) { change(i, "sessions", 0, [](J &p) { set(p, "time", u"night"_s); }); }, u"“night”"_s},
        {"empty session", program, [](J &i) { change(i, "sessions", 0, [](J &p) { set(p, "items", QJsonArray()); }); },
         u"has nothing in “items”, in session “A”"_s},
        {"no sessions", program,
         [](J &i) {
             set(i, "sessions", QJsonArray());
             set(i, "schedule", J{{"1"_L1, QJsonArray{u"budget"_s}}});
         },
         u"nothing in “sessions”"_s},
        {"dose for a breath", program,
         [](J &i) {
             change(i, "sessions", 0, [](J &p) {
                 set(p, "items",
                     QJsonArray{
                         J{{"id"_L1, u"breath"_s},
                           {"dose"_L1, J{{"mode"_L1, u"reps"_s}, {"reps"_L1, 3}, {"sets"_L1, 1}, {"rest_s"_L1, 0}}}}});
             });
         },
         u"gives a dose to “breath”"_s},
        {"dose of another mode", program,
         [](J &i) {
             change(i, "sessions", 0, [](J &p) {
                 set(p, "items",
                     QJsonArray{J{
                         {"id"_L1, u"turn"_s},
                         {"dose"_L1, J{{"mode"_L1, u"time"_s}, {"work_s"_L1, 30}, {"sets"_L1, 1}, {"rest_s"_L1, 0}}}}});
             });
         },
         u"gives “turn” a dose of another mode"_s},
        {"unknown item for a good day", program,
         [](J &i) {
             change(i, "sessions", 0, [](J &p) {
                 set(p, "items", QJsonArray{J{{"id"_L1, u"turn"_s}, {"good"_L1, J{{"id"_L1, u"fly"_s}}}}});
             });
         },
         u"uses “fly” in session “A”"_s},
        {"a flare form that is a word", program,
         [](J &i) {
             change(i, "sessions", 0, [](J &p) {
                 set(p, "items", QJsonArray{J{{"id"_L1, u"turn"_s}, {"flare"_L1, u"no"_s}}});
             });
         },
         u"or null, as “flare”"_s},
        {"session twice", program,
         [](J &i) {
             QJsonArray s = i["sessions"_L1].toArray();
             s.append(s.at(0));
             set(i, "sessions", s);
         },
         u"session “A” twice"_s},
        {"session named as an item", program,
         [](J &i) {
             change(i, "sessions", 0, [](J &p) { set(p, "id", u"breath"_s); });
             set(i, "schedule", J{{"1"_L1, QJsonArray{u"breath"_s}}});
         },
         u"with the id of an item"_s},
        {"day eight", program, [](J &i) { setIn(i, "schedule", "8", QJsonArray{u"A"_s}); }, u"day “8”"_s},
        {"day by name", program, [](J &i) { setIn(i, "schedule", "Monday", QJsonArray{u"A"_s}); }, u"day “Monday”"_s},
        {"unknown session on a day", program, [](J &i) { setIn(i, "schedule", "2", QJsonArray{u"B"_s}); },
         u"“B” on day 2"_s},
        {"nothing on any day", program,
         [](J &i) {
             set(i, "schedule", J{{"1"_L1, QJsonArray()}});
         },
         u"no session on any day"_s},
        {"a week missing", program,
         [](J &i) {
             set(i, "schedule_by_week", J{{"1"_L1, i.take("schedule"_L1)}});
         },
         u"no week 2"_s},
        {"a day after the cycle", program, [](J &i) { set(i, "cycle_days", 2); }, u"comes after its “cycle_days”"_s},
        {"a cycle of a week", program, [](J &i) { set(i, "cycle_days", 7); }, u"has 7 in “cycle_days”"_s},
        {"a cycle beside weeks", program,
         [](J &i) {
             set(i, "cycle_days", 3);
             set(i, "schedule_by_week", J{{"1"_L1, i["schedule"_L1]}, {"2"_L1, i.take("schedule"_L1)}});
         },
         u"both “cycle_days” and"_s},
        {"unknown track", program, [](J &i) { set(i, "tracks", QJsonArray{u"FAST"_s}); }, u"“FAST”"_s},
        {"no weeks", program, [](J &i) { set(i, "weeks", 0); }, u"has 0 in “weeks”"_s},
        {"bad id", program, [](J &i) { set(i, "id", u"My Week"_s); }, u"has an id that"_s},
    };
    return list;
}

std::vector<LibraryFile> files(const QString &changed = {}, const QByteArray &bytes = {})
{
    std::vector<LibraryFile> list;
    for (const auto &[kind, sound] : kSound)
        list.push_back({fileOf(kind), kind == changed ? bytes : sound});
    return list;
}

QByteArray damaged(const Fault &fault)
{
    QJsonObject file = QJsonDocument::fromJson(kSound.at(fault.kind)).object();
    QJsonArray items = file.value(fault.kind).toArray();
    QJsonObject item = items.at(0).toObject();
    fault.damage(item);
    items[0] = item;
    file[fault.kind] = items;
    return QJsonDocument(file).toJson();
}

QString sentences(const std::vector<LibraryError> &errors)
{
    QStringList list;
    for (const LibraryError &error : errors)
        list << error.sentence;
    return list.join(u'\n');
}

} // namespace

class LibraryLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundLibraryIsReadWhole();
    void everyFaultIsOneSentenceWithFileAndItem_data();
    void everyFaultIsOneSentenceWithFileAndItem();
    void aFileMustBeJsonOfOneKind_data();
    void aFileMustBeJsonOfOneKind();
    void anItemWithoutAnIdIsCountedInstead();
    void anItemInTheScheduleBecomesASession();
    void aScheduleRepeatsUnlessEachWeekHasItsOwn();
    void aPlanShorterThanAWeekGoesOnAsLongAsItIsNeeded();
    void anItemMayHaveFormsForHardAndGoodDays();
    void aPatternMayHaveSeveralPaces();
    void whatNeedsABrokenItemIsLeftOutWithoutASecondError();
    void aProgramFileAloneMayUseTheShippedItems();
    void aCheckedFileStandsForTheShippedOne();
};

void LibraryLoaderTest::aSoundLibraryIsReadWhole()
{
    const LibraryResult result = loadLibrary(files());
    QCOMPARE(sentences(result.errors), QString());
    const Library &library = result.library;
    QCOMPARE(library.movements.size(), 3u);
    const Movement &turn = *library.movement(u"turn"_s);
    QCOMPARE(turn.dose.rest, 20s);
    QCOMPARE(turn.tempo.out, 3s);
    QCOMPARE(turn.range.reps->high, 10);
    QVERIFY(!turn.range.sets);
    QCOMPARE(turn.side, SideMode::Alternate);
    QCOMPARE(turn.position, PosePreset::Sit);
    QVERIFY(turn.end.neck.rot.has_value());
    QCOMPARE(turn.harder, u"turn-harder"_s);
    QVERIFY(!turn.isVariant);
    QVERIFY(library.movement(u"turn-harder"_s)->isVariant);
    QCOMPARE(library.movement(u"turn-harder"_s)->dose.hold, 15s);
    QCOMPARE(library.movement(u"rest-jaw"_s)->dose.work, 60s);
    QCOMPARE(library.pattern(u"breath"_s)->phases.at(2), 5900ms);
    QCOMPARE(library.script(u"pause"_s)->parts.at(0).lines.at(1).at, 9500ms);
    const MindExercise &mind = *library.mind(u"budget"_s);
    QCOMPARE(mind.length, 4min);
    QCOMPARE(mind.steps.at(0).inputs.at(1).answer, u"true"_s);
    QCOMPARE(mind.steps.at(0).inputs.at(2).high, 3);
    QCOMPARE(mind.steps.at(1).inputs.at(0).begins, std::chrono::hours(12));
    const std::vector<MindInput> &asked = mind.steps.at(2).inputs;
    QCOMPARE(asked.at(0).high, 2);
    QCOMPARE(asked.at(1).eachOf, u"plan"_s);
    QCOMPARE(asked.at(1).begins, 7h + 30min);
    QCOMPARE(asked.at(2).optionsFrom, u"plan"_s);
    QVERIFY(asked.at(2).options.empty());
    QCOMPARE(asked.at(3).ahead, std::chrono::days(14));
    // What is asked of each choice knows their words.
    QCOMPARE(mind.steps.at(3).inputs.at(0).subjects.at(1).id, u"glad"_s);
    QCOMPARE(mind.steps.at(3).computes, u"sum"_s);
    QCOMPARE(mind.steps.size(), 4U);
    QCOMPARE(mind.lockedSteps.size(), 1U);
    QCOMPARE(mind.lockedSteps.at(0).number, 5);
    QCOMPARE(library.program(u"week"_s)->session(u"A"_s)->items.at(1).dose->reps, 3);
}

void LibraryLoaderTest::everyFaultIsOneSentenceWithFileAndItem_data()
{
    QTest::addColumn<int>("index");
    for (size_t index = 0; index < faults().size(); ++index)
        QTest::newRow(faults().at(index).name) << static_cast<int>(index);
}

void LibraryLoaderTest::everyFaultIsOneSentenceWithFileAndItem()
{
    QFETCH(int, index);
    const Fault &fault = faults().at(static_cast<size_t>(index));
    const QByteArray bytes = damaged(fault);
    const LibraryResult result = loadLibrary(files(fault.kind, bytes));
    QVERIFY2(result.errors.size() == 1, qUtf8Printable(u"these are the errors: "_s + sentences(result.errors)));
    const LibraryError &error = result.errors.front();
    QCOMPARE(error.file, fileOf(fault.kind));
    QVERIFY(!error.id.isEmpty());
    QVERIFY2(error.sentence.startsWith(u"%1: “%2” "_s.arg(error.file, error.id)), qUtf8Printable(error.sentence));
    QVERIFY2(error.sentence.contains(fault.words), qUtf8Printable(error.sentence));
    QVERIFY2(error.sentence.endsWith(u'.') && !error.sentence.endsWith(u".."_s), qUtf8Printable(error.sentence));
    QVERIFY2(!error.sentence.contains(u'\n') && !error.sentence.contains(u". "_s), qUtf8Printable(error.sentence));
}

void LibraryLoaderTest::aFileMustBeJsonOfOneKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << u"odd.json is not valid JSON near byte 0."_s;
    QTest::newRow("cut short") << QByteArray(R"({"movements": [)") << u"odd.json is not valid JSON near byte 15."_s;
    QTest::newRow("a list") << QByteArray(
        "[]") << u"odd.json must hold exactly one list: movements, patterns, scripts, mind, programs or cards."_s;
    QTest::newRow("two kinds")
        << QByteArray(R"({"movements": [], "scripts": []})")
        << u"odd.json must hold exactly one list: movements, patterns, scripts, mind, programs or cards."_s;
    QTest::newRow("unknown kind")
        << QByteArray(R"({"songs": []})")
        << u"odd.json holds “songs”, which is not one of movements, patterns, scripts, mind, programs and cards."_s;
}

void LibraryLoaderTest::aFileMustBeJsonOfOneKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const LibraryResult result = loadLibrary({{u"odd.json"_s, bytes}});
    QCOMPARE(sentences(result.errors), sentence);
    QCOMPARE(result.errors.front().file, u"odd.json"_s);
}

void LibraryLoaderTest::anItemWithoutAnIdIsCountedInstead()
{
    const LibraryResult result = loadLibrary({{u"odd.json"_s, R"({"scripts": [7]})"}});
    QCOMPARE(sentences(result.errors), u"odd.json: “item 1” is not an object."_s);
}

void LibraryLoaderTest::anItemInTheScheduleBecomesASession()
{
    const LibraryResult result = loadLibrary(files());
    const Program &program = *result.library.program(u"week"_s);
    QCOMPARE(program.sessionsOn(3), (QStringList{u"A"_s, u"budget"_s}));
    QVERIFY(program.session(u"budget"_s));
    QCOMPARE(program.session(u"budget"_s)->name, u"Budget"_s);
    QCOMPARE(program.session(u"budget"_s)->items.size(), 1u);
    QCOMPARE(program.session(u"budget"_s)->items.front().id, u"budget"_s);
    QCOMPARE(program.sessions.size(), 2u);
}

void LibraryLoaderTest::aScheduleRepeatsUnlessEachWeekHasItsOwn()
{
    const LibraryResult repeated = loadLibrary(files());
    QCOMPARE(repeated.library.program(u"week"_s)->sessionsOn(8), QStringList{u"A"_s});

    const Fault each{"",
                     u"programs"_s,
                     [](QJsonObject &item) {
                         item.remove("schedule"_L1);
                         set(item, "schedule_by_week",
                             QJsonObject{{"1"_L1, QJsonObject{{"1"_L1, QJsonArray{u"A"_s}}}},
                                         {"2"_L1, QJsonObject{{"2"_L1, QJsonArray{u"A"_s}}}}});
                     },
                     {}};
    const LibraryResult weekly = loadLibrary(files(u"programs"_s, damaged(each)));
    QCOMPARE(sentences(weekly.errors), QString());
    QCOMPARE(weekly.library.program(u"week"_s)->sessionsOn(8), QStringList());
    QCOMPARE(weekly.library.program(u"week"_s)->sessionsOn(9), QStringList{u"A"_s});
}

void LibraryLoaderTest::aPlanShorterThanAWeekGoesOnAsLongAsItIsNeeded()
{
    const Fault three{"", u"programs"_s, [](QJsonObject &item) { set(item, "cycle_days", 3); }, {}};
    const LibraryResult result = loadLibrary(files(u"programs"_s, damaged(three)));
    QCOMPARE(sentences(result.errors), QString());
    const Program *program = result.library.program(u"week"_s);
    QCOMPARE(program->cycleDays, 3);
    for (const int day : {1, 4, 7, 10, 40})
        QCOMPARE(program->sessionsOn(day), QStringList{u"A"_s});
    for (const int day : {0, 2, 5, 8})
        QCOMPARE(program->sessionsOn(day), QStringList());
    QCOMPARE(program->sessionsOn(6), (QStringList{u"A"_s, u"budget"_s}));
}

void LibraryLoaderTest::anItemMayHaveFormsForHardAndGoodDays()
{
    const Fault forms{"",
                      u"programs"_s,
                      [](QJsonObject &item) {
                          change(item, "sessions", 0, [](QJsonObject &session) {
                              set(session, "items",
                                  QJsonArray{QJsonObject{{"id"_L1, u"turn"_s},
                                                         {"flare"_L1, QJsonValue::Null},
                                                         {"good"_L1, QJsonObject{{"id"_L1, u"turn-harder"_s}}}}});
                          });
                      },
                      {}};
    const LibraryResult result = loadLibrary(files(u"programs"_s, damaged(forms)));
    QCOMPARE(sentences(result.errors), QString());
    const ProgramItem &item = result.library.program(u"week"_s)->session(u"A"_s)->items.front();
    QVERIFY(!item.dose);
    QCOMPARE(item.flare, GradeForm{});
    QCOMPARE(item.good, (GradeForm{u"turn-harder"_s, {}}));
}

void LibraryLoaderTest::aPatternMayHaveSeveralPaces()
{
    const Fault several{"",
                        u"patterns"_s,
                        [](QJsonObject &item) {
                            set(item, "phases_s", QJsonArray{QJsonArray{4, 0, 6, 0}, QJsonArray{5, 0, 7.5, 0}});
                            set(item, "rest_s", 30);
                            set(item, "cues", QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
                        },
                        {}};
    const LibraryResult result = loadLibrary(files(u"patterns"_s, damaged(several)));
    QCOMPARE(sentences(result.errors), QString());
    const BreathPattern *pattern = result.library.pattern(u"breath"_s);
    QVERIFY(pattern->phases.empty());
    QCOMPARE(pattern->paces, (std::vector<std::vector<Milliseconds>>{{4s, 0s, 6s, 0s}, {5s, 0s, 7500ms, 0s}}));
    QCOMPARE(pattern->rest, Milliseconds{30s});
}

void LibraryLoaderTest::whatNeedsABrokenItemIsLeftOutWithoutASecondError()
{
    const Fault broken{"", u"movements"_s, [](QJsonObject &item) { item.remove("name"_L1); }, {}};
    const LibraryResult result = loadLibrary(files(u"movements"_s, damaged(broken)));
    QCOMPARE(result.errors.size(), 1u);
    QVERIFY(!result.library.movement(u"turn"_s));
    QVERIFY(!result.library.program(u"week"_s));
    QCOMPARE(result.library.movement(u"turn-harder"_s)->easier, QString());
    QVERIFY(result.library.movement(u"rest-jaw"_s));
}

void LibraryLoaderTest::aProgramFileAloneMayUseTheShippedItems()
{
    const LibraryFile program{u"mine.json"_s, kSound.at(u"programs"_s)};
    QVERIFY(!validateLibrary({program}, {}).empty());
    QCOMPARE(sentences(validateLibrary({program}, loadLibrary(files()).library)), QString());
}

void LibraryLoaderTest::aCheckedFileStandsForTheShippedOne()
{
    const Library shipped = loadLibrary(files()).library;
    const LibraryFile movements{u"movements.json"_s, kSound.at(u"movements"_s)};
    QCOMPARE(sentences(validateLibrary({movements}, shipped)), QString());

    const Fault broken{"", u"movements"_s, [](QJsonObject &item) { set(item, "load", 9); }, {}};
    const LibraryFile damagedFile{u"movements.json"_s, damaged(broken)};
    QCOMPARE(sentences(validateLibrary({damagedFile}, shipped)),
             u"movements.json: “turn” has 9 in “load”, but it must be from 1 to 5."_s);
}

QTEST_APPLESS_MAIN(LibraryLoaderTest)
#include "tst_libraryloader.moc"
