// SPDX-License-Identifier: Apache-2.0
#include "ui/measureform.h"

#include "ui/checkinwords.h"
#include "ui/wording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenpace;

static_assert(static_cast<int>(MeasureForm::Kind::Activities) == static_cast<int>(QuestionKind::Activities));

MeasureForm::MeasureForm(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_questions(questionsOf(Measure::Peg, {}))
{
}

void MeasureForm::begin(Measure measure, const std::optional<Measurement> &open,
                        const std::optional<Measurement> &before)
{
    m_isCorrecting = false;
    m_before = before;
    m_told = open.value_or(Measurement{});
    m_told.measure = measure;
    m_problem.clear();
    m_questions = questionsOf(measure, m_told.answers);
    m_place = openQuestion(m_questions, m_told.answers);
    ask();
}

void MeasureForm::correct(const Measurement &told)
{
    m_isCorrecting = true;
    m_before.reset();
    m_told = told;
    m_problem.clear();
    m_questions = questionsOf(told.measure, told.answers);
    m_place = 0;
    ask();
}

void MeasureForm::ask()
{
    m_asked = measurewords::asked(m_told.measure, current());
    emit questionChanged();
    emit changed();
}

QString MeasureForm::stepText() const
{
    // How many there are follows from the activities; three at least are hoped for.
    const size_t least = m_told.measure == Measure::Psfs ? 1 + kFewestActivities : 1;
    const size_t count = std::max(m_questions.size(), least);
    //: %1 of the %2 questions
    return count == 1 ? title() : tr("%1 of %2").arg(m_place + 1).arg(count);
}

int MeasureForm::lastValue() const
{
    if (!m_before || current().kind != QuestionKind::Scale)
        return -1;
    return numberAt(m_before->answers, current().key, current().least, current().most).value_or(-1);
}

bool MeasureForm::isAnswered() const
{
    if (current().kind == QuestionKind::Activities)
        return activities().size() >= kFewestActivities;
    const auto told = m_told.answers.find(current().key);
    return told != m_told.answers.end() && fits(current(), told->second);
}

int MeasureForm::value() const
{
    if (current().kind != QuestionKind::Scale && current().kind != QuestionKind::Choice)
        return -1;
    const std::optional<int> told = numberAt(m_told.answers, current().key, current().least, current().most);
    return told ? *told - current().least : -1;
}

QStringList MeasureForm::areas() const
{
    return checkinwords::markedIds(areasIn(m_told.answers));
}

QString MeasureForm::areasText() const
{
    return m_told.answers.contains(kAreas.toString()) && areasIn(m_told.answers).none()
        ? tr("None of them")
        : checkinwords::markedText(areasIn(m_told.answers));
}

QStringList MeasureForm::areaIds() const
{
    return checkinwords::areaIds();
}

QStringList MeasureForm::areaNames() const
{
    return checkinwords::areaNames();
}

QStringList MeasureForm::activities() const
{
    return activitiesIn(m_told.answers);
}

QStringList MeasureForm::ideas() const
{
    QStringList texts = measurewords::activityIdeas();
    const QStringList told = activities();
    texts.removeIf([&](const QString &text) { return told.contains(text, Qt::CaseInsensitive); });
    return texts;
}

QString MeasureForm::activitiesText() const
{
    const auto count = static_cast<int>(activities().size());
    if (count == 0)
        return {};
    return canAddActivity() ? tr("%n thing(s) named so far", nullptr, count) : tr("Five are enough.");
}

void MeasureForm::choose(int value)
{
    const QJsonValue told = value + current().least;
    if (fits(current(), told))
        answer(told);
}

void MeasureForm::toggleArea(const QString &area)
{
    const std::optional<BodyArea> known = bodyAreaNamed(area);
    if (current().kind != QuestionKind::Areas || !known)
        return;
    BodyAreas areas = areasIn(m_told.answers);
    areas.flip(static_cast<size_t>(*known));
    answer(QJsonArray::fromStringList(checkinwords::markedIds(areas)));
}

void MeasureForm::chooseNoArea()
{
    if (current().kind == QuestionKind::Areas)
        answer(QJsonArray());
}

void MeasureForm::addActivity(const QString &text)
{
    if (current().kind != QuestionKind::Activities || !canAddActivity())
        return;
    emit written(text);
    // Written another way it is the same one as last time, and is compared with it.
    const QStringList earlier = m_before ? activitiesIn(m_before->answers) : QStringList();
    const auto same = std::find_if(earlier.begin(), earlier.end(), [wanted = text.simplified()](const QString &one) {
        return one.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    QJsonArray texts = QJsonArray::fromStringList(activities());
    texts << (same == earlier.end() ? text : *same);
    const QStringList all = activitiesIn({{kActivities.toString(), texts}});
    if (all.size() > activities().size())
        answer(QJsonArray::fromStringList(all));
}

QStringList MeasureForm::earlierActivities() const
{
    const bool isAsked = current().kind == QuestionKind::Activities && activities().isEmpty();
    return isAsked && m_before ? activitiesIn(m_before->answers) : QStringList();
}

void MeasureForm::useEarlierActivities()
{
    if (const QStringList earlier = earlierActivities(); !earlier.isEmpty())
        answer(QJsonArray::fromStringList(earlier));
}

void MeasureForm::removeActivity(int index)
{
    QStringList texts = activities();
    if (current().kind != QuestionKind::Activities || index < 0 || index >= texts.size())
        return;
    const QString rating = activityKey(texts.takeAt(index));
    answer(texts.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(texts)));
    // Its number goes with it.
    if (m_told.answers.contains(rating)
        && keep(m_services.measures.saveAnswer(m_told.id, rating, {}, m_services.wallClock().toUTC())))
        m_told.answers.erase(rating);
}

void MeasureForm::answer(const QJsonValue &answer)
{
    const QDateTime now = m_services.wallClock();
    const QString key = current().key;
    MeasureAnswers answers = m_told.answers;
    if (answer.isNull())
        answers.erase(key);
    else
        answers[key] = answer;
    if (m_told.id == 0) {
        Measurement begun = m_told;
        begun.day = dayOf(now);
        begun.begunAt = now.toUTC();
        begun.answers = answers;
        if (keep(m_services.measures.begin(begun)))
            m_told = begun;
    } else if (keep(m_services.measures.saveAnswer(m_told.id, key, answer, now.toUTC()))) {
        m_told.answers = answers;
    }
    m_questions = questionsOf(m_told.measure, m_told.answers);
    emit changed();
}

bool MeasureForm::keep(StoreOutcome outcome)
{
    m_problem = wording::sentence(outcome);
    if (outcome == StoreOutcome::Ok)
        emit stored();
    return outcome == StoreOutcome::Ok;
}

void MeasureForm::next()
{
    if (isLast()) {
        finish();
        return;
    }
    ++m_place;
    ask();
}

void MeasureForm::finish()
{
    if (m_isCorrecting) {
        emit closed(true);
        return;
    }
    const QDateTime now = m_services.wallClock();
    if (m_told.id == 0) {
        // Everything was left out: it had its turn.
        m_told.day = dayOf(now);
        m_told.begunAt = now.toUTC();
        m_told.endedAt = m_told.begunAt;
        m_told.outcome = Measurement::Outcome::Skipped;
        if (keep(m_services.measures.begin(m_told)))
            emit closed(false);
    } else if (keep(m_services.measures.end(m_told.id, Measurement::Outcome::Done, now.toUTC()))) {
        m_told.outcome = Measurement::Outcome::Done;
        emit closed(true);
    }
    emit changed();
}

void MeasureForm::back()
{
    if (m_place == 0) {
        leave();
        return;
    }
    --m_place;
    ask();
}

void MeasureForm::leave()
{
    // What was answered already leads to people who help: not later, and the rest may stay out.
    if (!m_isCorrecting && m_told.id != 0 && measurewords::needsCare(m_told.measure, m_told.answers)) {
        finish();
        return;
    }
    emit closed(false);
}
