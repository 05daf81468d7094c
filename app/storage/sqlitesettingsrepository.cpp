// SPDX-License-Identifier: Apache-2.0
#include "storage/sqlitesettingsrepository.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/words.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace evenpace {
namespace {

using words::Word;

constexpr std::array kWorlds{Word<World>{World::System, "system"_L1}, Word<World>{World::Day, "day"_L1},
                             Word<World>{World::Dusk, "dusk"_L1}, Word<World>{World::Ember, "ember"_L1}};
constexpr std::array kHands{Word<Hand>{Hand::Left, "left"_L1}, Word<Hand>{Hand::Right, "right"_L1},
                            Word<Hand>{Hand::Both, "both"_L1}};
constexpr std::array kSoundModes{Word<SoundMode>{SoundMode::Voice, "voice"_L1},
                                 Word<SoundMode>{SoundMode::Tones, "tones"_L1},
                                 Word<SoundMode>{SoundMode::Quiet, "quiet"_L1}};
constexpr std::array kBreathGuides{Word<BreathGuide>{BreathGuide::Voice, "voice"_L1},
                                   Word<BreathGuide>{BreathGuide::Tone, "tone"_L1},
                                   Word<BreathGuide>{BreathGuide::Silent, "silent"_L1}};
constexpr std::array kSilences{Word<Silence>{Silence::Shorter, "shorter"_L1},
                               Word<Silence>{Silence::AsWritten, "as_written"_L1},
                               Word<Silence>{Silence::Longer, "longer"_L1}};
constexpr std::array kAmbiences{Word<Ambience>{Ambience::Off, "off"_L1}, Word<Ambience>{Ambience::Rain, "rain"_L1},
                                Word<Ambience>{Ambience::BrownNoise, "brown_noise"_L1},
                                Word<Ambience>{Ambience::PinkNoise, "pink_noise"_L1},
                                Word<Ambience>{Ambience::Ocean, "ocean"_L1}};
constexpr std::array kFirstSides{Word<Side>{Side::Right, "right"_L1}, Word<Side>{Side::Left, "left"_L1}};
constexpr std::array kFirstQuestions{Word<FirstQuestions>{FirstQuestions::Open, "open"_L1},
                                     Word<FirstQuestions>{FirstQuestions::Left, "left"_L1},
                                     Word<FirstQuestions>{FirstQuestions::Done, "done"_L1}};
constexpr std::array kTextPercents{100, 115, 130, 150, 175, 200};

using Rows = QHash<QString, QVariant>;

/** Takes the settings apart into rows. */
class RowWriter
{
public:
    void flag(const QString &key, bool &value) { m_rows.insert(key, value ? 1 : 0); }
    void number(const QString &key, int &value, int, int) { m_rows.insert(key, value); }
    /** Nothing is kept as an empty text: the table takes no NULL. */
    void text(const QString &key, QString &value) { m_rows.insert(key, value.isEmpty() ? u""_s : value); }
    void textPercent(const QString &key, int &value) { m_rows.insert(key, value); }
    template <typename Value, size_t Count>
    void word(const QString &key, Value &value, const std::array<Word<Value>, Count> &table)
    {
        m_rows.insert(key, QString(words::toWord(table, value)));
    }
    [[nodiscard]] const Rows &rows() const { return m_rows; }

private:
    Rows m_rows;
};

/** Puts settings together from rows; what is missing or makes no sense leaves the default. */
class RowReader
{
public:
    explicit RowReader(const Rows &rows)
        : m_rows(rows)
    {
    }

    void flag(const QString &key, bool &value)
    {
        int number = 0;
        if (integer(key, &number) && (number == 0 || number == 1)) {
            value = number == 1;
        }
    }
    void number(const QString &key, int &value, int low, int high)
    {
        int number = 0;
        if (integer(key, &number) && number >= low && number <= high) {
            value = number;
        }
    }
    void text(const QString &key, QString &value)
    {
        const QVariant stored = m_rows.value(key);
        if (stored.typeId() == QMetaType::QString) {
            value = stored.toString();
        }
    }
    void textPercent(const QString &key, int &value)
    {
        int number = 0;
        if (integer(key, &number)
            && std::find(kTextPercents.begin(), kTextPercents.end(), number) != kTextPercents.end()) {
            value = number;
        }
    }
    template <typename Value, size_t Count>
    void word(const QString &key, Value &value, const std::array<Word<Value>, Count> &table)
    {
        const QVariant stored = m_rows.value(key);
        if (stored.typeId() == QMetaType::QString) {
            value = words::fromWord(table, stored.toString().toUtf8(), value);
        }
    }

private:
    bool integer(const QString &key, int *number) const
    {
        const QVariant stored = m_rows.value(key);
        const int type = stored.typeId();
        if (type != QMetaType::Int && type != QMetaType::LongLong) {
            return false;
        }
        // Checked here, because QVariant::toInt() cuts a number that is too large.
        const qlonglong whole = stored.toLongLong();
        if (whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max()) {
            return false;
        }
        *number = static_cast<int>(whole);
        return true;
    }

    const Rows &m_rows;
};

/** The one list of keys; they are part of the file format. */
template <typename Visitor> void visit(Visitor &visitor, Settings &settings)
{
    visitor.word(u"world"_s, settings.world, kWorlds);
    visitor.textPercent(u"text_percent"_s, settings.textPercent);
    visitor.flag(u"less_motion"_s, settings.lessMotion);
    visitor.flag(u"low_stimulus"_s, settings.lowStimulus);
    visitor.word(u"hand"_s, settings.hand, kHands);
    visitor.word(u"sound_mode"_s, settings.soundMode, kSoundModes);
    visitor.word(u"breath_guide"_s, settings.breathGuide, kBreathGuides);
    visitor.word(u"ambience"_s, settings.ambience, kAmbiences);
    visitor.number(u"voice_volume"_s, settings.voiceVolume, 0, 100);
    visitor.number(u"tone_volume"_s, settings.toneVolume, 0, 100);
    visitor.number(u"ambience_volume"_s, settings.ambienceVolume, 0, 100);
    visitor.number(u"speech_speed"_s, settings.speechSpeed, 80, 120);
    visitor.flag(u"vibrate"_s, settings.vibrate);
    visitor.flag(u"scale_as_track"_s, settings.scaleAsTrack);
    visitor.flag(u"move_on_by_itself"_s, settings.moveOnByItself);
    visitor.number(u"get_ready_seconds"_s, settings.getReadySeconds, 3, 30);
    visitor.word(u"first_side"_s, settings.firstSide, kFirstSides);
    visitor.number(u"breath_speed"_s, settings.breathSpeed, 70, 130);
    visitor.flag(u"slow_down_ramp"_s, settings.slowDownRamp);
    visitor.word(u"silence"_s, settings.silence, kSilences);
    visitor.number(u"guide_skin"_s, settings.guide.skin, 0, 3);
    visitor.number(u"guide_hair"_s, settings.guide.hair, 0, 1);
    visitor.flag(u"suits_lying"_s, settings.suits.lying);
    visitor.flag(u"suits_seated"_s, settings.suits.seated);
    visitor.flag(u"suits_standing"_s, settings.suits.standing);
    visitor.flag(u"floor_is_hard"_s, settings.suits.isFloorHard);
    visitor.flag(u"likes_morning"_s, settings.suits.morning);
    visitor.flag(u"likes_midday"_s, settings.suits.midday);
    visitor.flag(u"likes_evening"_s, settings.suits.evening);
    visitor.word(u"first_questions"_s, settings.firstQuestions, kFirstQuestions);
    visitor.text(u"first_answers"_s, settings.firstAnswers);
    visitor.flag(u"has_clinic"_s, settings.hasClinic);
    visitor.flag(u"opens_clinic"_s, settings.opensClinic);
    visitor.text(u"emergency_number"_s, settings.emergencyNumber);
    visitor.text(u"help_country"_s, settings.helpCountry);
}

} // namespace

SqliteSettingsRepository::SqliteSettingsRepository(Database &database)
    : m_connection(database.connection())
{
}

Settings SqliteSettingsRepository::settings() const
{
    Rows rows;
    Statement select(m_connection, u"SELECT key, value FROM setting"_s);
    while (select.next()) {
        rows.insert(select.text(0), select.variant(1));
    }
    Settings settings;
    RowReader reader(rows);
    visit(reader, settings);
    return settings;
}

StoreOutcome SqliteSettingsRepository::save(const Settings &settings)
{
    Settings copy = settings;
    RowWriter writer;
    visit(writer, copy);
    return m_connection.inTransaction([this, &writer] {
        const Rows &rows = writer.rows();
        for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
            // The same value again writes nothing.
            Statement upsert(
                m_connection,
                u"INSERT INTO setting (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value"_s);
            if (const StoreOutcome outcome = upsert.bind(row.key()).bind(row.value()).run();
                outcome != StoreOutcome::Ok) {
                return outcome;
            }
        }
        return StoreOutcome::Ok;
    });
}

std::vector<Enrollment> SqliteSettingsRepository::enrollments() const
{
    std::vector<Enrollment> enrollments;
    {
        Statement select(m_connection,
                         u"SELECT id, program_id, started_on, stopped_on FROM enrollment ORDER BY id"_s);
        while (select.next()) {
            Enrollment enrollment{select.text(1), select.day(2)};
            enrollment.id = select.number(0);
            if (!select.variant(3).isNull())
                enrollment.stoppedOn = select.day(3);
            enrollments.push_back(std::move(enrollment));
        }
    }
    Statement select(m_connection,
                     u"SELECT enrollment_id, from_day, until_day FROM enrollment_pause "
                     "ORDER BY enrollment_id, from_day"_s);
    auto enrollment = enrollments.begin();
    while (select.next()) {
        const qint64 id = select.number(0);
        enrollment = std::find_if(enrollment, enrollments.end(), [id](const Enrollment &one) { return one.id == id; });
        if (enrollment == enrollments.end())
            break;
        EnrollmentPause pause{select.day(1)};
        if (!select.variant(2).isNull())
            pause.until = select.day(2);
        enrollment->pauses.push_back(pause);
    }
    return enrollments;
}

StoreOutcome SqliteSettingsRepository::enroll(const Enrollment &enrollment)
{
    return m_connection.inTransaction([this, &enrollment] {
        const std::vector<Enrollment> before = enrollments();
        if (m_connection.lastOutcome() != StoreOutcome::Ok) {
            return m_connection.lastOutcome();
        }
        if (!before.empty() && before.back().programId == enrollment.programId
            && before.back().startedOn == enrollment.startedOn && !before.back().stoppedOn.isValid()) {
            return StoreOutcome::Ok;
        }
        if (const StoreOutcome done
            = Statement(m_connection,
                        u"UPDATE enrollment SET stopped_on = ? WHERE stopped_on IS NULL OR stopped_on > ?"_s)
                  .bind(enrollment.startedOn)
                  .bind(enrollment.startedOn)
                  .run();
            done != StoreOutcome::Ok) {
            return done;
        }
        qint64 ignored = 0;
        return add(enrollment, &ignored);
    });
}

StoreOutcome SqliteSettingsRepository::saveEnrollment(Enrollment &enrollment)
{
    qint64 id = enrollment.id;
    const StoreOutcome outcome = m_connection.inTransaction([&] {
        if (id == 0) {
            if (const StoreOutcome done = add(enrollment, &id); done != StoreOutcome::Ok) {
                return done;
            }
        }
        Statement update(m_connection, u"UPDATE enrollment SET stopped_on = ? WHERE id = ?"_s);
        if (enrollment.stoppedOn.isValid()) {
            update.bind(enrollment.stoppedOn);
        } else {
            update.bind(std::nullopt);
        }
        if (const StoreOutcome done = update.bind(id).run(); done != StoreOutcome::Ok) {
            return done;
        }
        if (update.changed() == 0) {
            return StoreOutcome::NotFound;
        }
        if (const StoreOutcome done
            = Statement(m_connection, u"DELETE FROM enrollment_pause WHERE enrollment_id = ?"_s).bind(id).run();
            done != StoreOutcome::Ok) {
            return done;
        }
        Statement insert(m_connection,
                         u"INSERT INTO enrollment_pause (enrollment_id, from_day, until_day) VALUES (?, ?, ?)"_s);
        for (const EnrollmentPause &pause : enrollment.pauses) {
            insert.again().bind(id).bind(pause.from);
            if (pause.until.isValid()) {
                insert.bind(pause.until);
            } else {
                insert.bind(std::nullopt);
            }
            if (const StoreOutcome done = insert.run(); done != StoreOutcome::Ok) {
                return done;
            }
        }
        return StoreOutcome::Ok;
    });
    if (outcome == StoreOutcome::Ok) {
        enrollment.id = id;
    }
    return outcome;
}

StoreOutcome SqliteSettingsRepository::add(const Enrollment &enrollment, qint64 *id)
{
    Statement insert(m_connection, u"INSERT INTO enrollment (program_id, started_on) VALUES (?, ?)"_s);
    const StoreOutcome outcome = insert.bind(enrollment.programId).bind(enrollment.startedOn).run();
    *id = insert.insertedId();
    return outcome;
}

} // namespace evenpace
