// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.App
import Evenpace.Controls

/** Effort or pain of a session, to be told anew. */
Sheet {
    id: root

    required property SessionDetailController detail
    /** effort, painBefore or painAfter. */
    property string field: "effort"
    readonly property bool isEffort: root.field === "effort"
    readonly property int rating: root.isEffort ? root.detail.effort : root.field === "painBefore" ? root.detail.painBefore : root.detail.painAfter

    function show(name: string): void {
        root.field = name;
        root.open();
    }

    function store(value: int): void {
        if (root.isEffort)
            root.detail.setEffort(value);
        else if (root.field === "painBefore")
            root.detail.setPainBefore(value);
        else
            root.detail.setPainAfter(value);
        root.close();
    }

    title: root.isEffort ? qsTr("How hard was that for your body?") : root.field === "painBefore" ? qsTr("Your pain before") : qsTr("Your pain after")

    ScaleTiles {
        Layout.fillWidth: true
        question: root.title
        value: root.rating
        words: root.isEffort ? root.detail.effortWords : root.detail.painWords
        onChosen: value => root.store(value)
        onNotSureChosen: root.store(-1)
    }
}
