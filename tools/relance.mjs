#!/usr/bin/env node
/**
 * `relance`, from a terminal: runs the built commands on a Node that has all they need, from where one
 * stands, and ends as they do. Runs on Node 20 too.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findNode } from './setup/node.mjs'
import { wordsFor } from './setup/words.mjs'

const root = join(import.meta.dirname, '..')
const program = join(root, 'out', 'main', 'relance.js')

/** @param {string} reason */
const refuse = (reason) => {
  console.error(reason)
  process.exitCode = 1
}

const node = findNode(root)
if (!node.ok) refuse(node.reason)
else if (!existsSync(program)) refuse(wordsFor().notBuilt)
else
  spawn(node.path, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
    .on('error', (error) => refuse(error.message))
    .on('close', (code, signal) => {
      process.exitCode = signal === null ? (code ?? 1) : 1
    })
