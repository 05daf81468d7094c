// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/exchange/draftrepository.h"
#include "ui/builderrowmodel.h"
#include "ui/codecontroller.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

class BuilderController;

/** A program goes to a person: for whom, until when, what is new, and then as a code, a file or on paper. */
class HandOverController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by BuilderController")
    Q_PROPERTY(BuilderRowModel *people READ people CONSTANT)
    Q_PROPERTY(bool canSearch READ canSearch NOTIFY changed)
    Q_PROPERTY(QString morePeople READ morePeople NOTIFY changed)
    Q_PROPERTY(int weeksValid READ weeksValid NOTIFY changed)
    Q_PROPERTY(QString validText READ validText NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(bool asksWhatIsNew READ asksWhatIsNew NOTIFY changed)
    Q_PROPERTY(QString changeNote READ changeNote NOTIFY changed)
    Q_PROPERTY(bool needsKeys READ needsKeys NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // The program as it is given.
    Q_PROPERTY(bool isMade READ isMade NOTIFY changed)
    Q_PROPERTY(CodeController *code READ code CONSTANT)
    Q_PROPERTY(int codeCount READ codeCount NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QUrl suggestedPaper READ suggestedPaper NOTIFY changed)
    Q_PROPERTY(bool hasAttachments READ hasAttachments NOTIFY changed)
public:
    explicit HandOverController(BuilderController &builder);

    /** Anyone, whom it is for, and some of the clinic's patients whose cards were taken, the newest first: key, title,
     *  isChosen. */
    [[nodiscard]] BuilderRowModel *people() { return &m_people; }
    [[nodiscard]] bool canSearch() const { return m_canSearch; } ///< there are more than are shown at once
    [[nodiscard]] QString morePeople() const; ///< "12 more. Search by name." or empty
    [[nodiscard]] int weeksValid() const; ///< in which it may be taken
    [[nodiscard]] QString validText() const; ///< "It can be taken until 9 July."
    [[nodiscard]] int version() const;
    /** It was given before, and is to be given in another form now. */
    [[nodiscard]] bool asksWhatIsNew() const;
    [[nodiscard]] QString changeNote() const { return m_changeNote; }
    /** No keys yet on this device: makeKeys() comes first. */
    [[nodiscard]] bool needsKeys() const { return m_needsKeys; }
    /** Why it cannot be given as it is, in one sentence, or empty. */
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isMade() const { return m_given.has_value(); }
    [[nodiscard]] QByteArray message() const { return m_given ? m_given->message : QByteArray(); }
    /** The program as code and as file, once it is made. */
    [[nodiscard]] CodeController *code() { return &m_code; }
    /** Codes that the message needs; more than one: a file is better. */
    [[nodiscard]] int codeCount() const { return m_codeCount; }
    [[nodiscard]] QString name() const;
    /** Where a file chooser begins. */
    [[nodiscard]] QUrl suggestedPaper() const;
    [[nodiscard]] bool hasAttachments() const; ///< pictures or sounds of its own, for which a code has no room

    /** The sheet is shown. */
    Q_INVOKABLE void open();
    /** Patients whose pseudonym has that in it. */
    Q_INVOKABLE void searchPeople(const QString &name);
    Q_INVOKABLE void choosePerson(const QString &key);
    Q_INVOKABLE void setWeeksValid(int weeks);
    Q_INVOKABLE void setChangeNote(const QString &note);
    /** Keeps what is new with the program, as a step of its own. */
    Q_INVOKABLE void keepChangeNote();
    Q_INVOKABLE void makeKeys(const QString &name, const QString &clinic);
    /** Signs it; the same program again is the same version. False with a problem(). */
    Q_INVOKABLE bool make();
    /** The handout. What became of it, in a sentence. */
    Q_INVOKABLE QString savePaper(const QUrl &file, bool letter);

signals:
    void changed();
    /** A version was signed and kept; `patient` is a key id, empty for anyone. */
    void given(const QByteArray &patient);

private:
    [[nodiscard]] QDate today() const;
    /** Version, plan and weeks are those that were given last, and may still be taken. */
    [[nodiscard]] bool isSameAgain() const;
    /** The last version is somebody else's: for this one it is a program of its own. */
    [[nodiscard]] bool isOfSomebodyElse() const;
    [[nodiscard]] QDate validUntil() const;
    [[nodiscard]] evenpace::exchange::Draft asGiven() const;
    void readKeys();
    [[nodiscard]] QString fileName() const; ///< without its ending
    [[nodiscard]] evenpace::exchange::AssignedProgram givenProgram() const;
    void show();

    BuilderController &m_builder;
    BuilderRowModel m_people;
    QString m_searched;
    bool m_canSearch = false;
    int m_more = 0; ///< patients who fit and are not shown
    QString m_changeNote;
    bool m_needsKeys = false;
    QString m_issuer;
    QString m_refused;
    std::optional<evenpace::HandedOver> m_last; ///< the version before
    std::optional<evenpace::HandedOver> m_given;
    int m_codeCount = 0;
    CodeController m_code;
};
