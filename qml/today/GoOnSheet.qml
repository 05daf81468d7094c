// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** What it means to go on past enough or past a rest. */
HeldSheet {
    id: root

    required property TodayController today
    property string key

    function show(key: string): void {
        root.key = key;
        root.open();
    }

    title: root.today.heldTitle
    text: root.today.heldText
    waitText: root.today.waitText
    goOnText: root.today.goOnText
    onGoOnRequested: root.today.goOn(root.key)
}
