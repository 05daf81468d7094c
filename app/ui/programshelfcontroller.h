// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/builderrowmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class BuilderController;

/** The therapist's programs: what is being written, templates, what was handed over, and what comes with the app. */
class ProgramShelfController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by BuilderController")
    Q_PROPERTY(BuilderRowModel *drafts READ drafts CONSTANT)
    Q_PROPERTY(BuilderRowModel *templates READ templates CONSTANT)
    Q_PROPERTY(BuilderRowModel *given READ given CONSTANT)
    Q_PROPERTY(BuilderRowModel *builtIn READ builtIn CONSTANT)
public:
    explicit ProgramShelfController(BuilderController &builder);

    // Title and detail of each.
    [[nodiscard]] BuilderRowModel *drafts() { return &m_drafts; }
    [[nodiscard]] BuilderRowModel *templates() { return &m_templates; }
    [[nodiscard]] BuilderRowModel *given() { return &m_given; }
    [[nodiscard]] BuilderRowModel *builtIn() { return &m_builtIn; }

    /** Reads them; to be called when they are shown. */
    Q_INVOKABLE void show();
    // Each opens a draft, and is false where there is none of that key.
    Q_INVOKABLE bool beginWithTemplate(const QString &key);
    Q_INVOKABLE bool beginWithBuiltIn(const QString &key);
    /** The next version of it. */
    Q_INVOKABLE bool beginWithGiven(const QString &key);
    // For good.
    Q_INVOKABLE void deleteDraft(const QString &key);
    Q_INVOKABLE void deleteTemplate(const QString &key);

private:
    BuilderController &m_builder;
    BuilderRowModel m_drafts;
    BuilderRowModel m_templates;
    BuilderRowModel m_given;
    BuilderRowModel m_builtIn;
};
