// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** One question of a set; what it is answered with stands in the files of its kinds. */
QuestionFrame {
    id: root

    required property MeasureForm form

    title: root.form.question
    // Published questions are long.
    titleToken: title.length > 60 ? Theme.h2 : Theme.h1
    text: root.form.text
    isAnswered: root.form.isAnswered
    nextText: root.form.isLast ? qsTr("Done") : qsTr("Continue")
    onNextRequested: root.form.next()
}
